using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Text;
using DocReview.Models.Configuration;
using DocReview.Models.Endpoints;
using DocReview.Models.Telemetry;
using DocReview.Tests.Hosting;
using DocReview.Tests.Models.Support;

namespace DocReview.Tests.Models;

/// <summary>Neither key nor document text gets out by another way than the request.</summary>
[Collection(ProcessWide.Name)]
public sealed class SecretTests
{
    private const string Text = "極秘の設計 TopSecretDesign";

    public static TheoryData<int, string> Failures => new()
    {
        { 400, "Bad: {0} {1}" }, { 401, "Incorrect API key provided: {0}" }, { 403, "{0} {1}" }, { 404, "{1} {0}" }, { 429, "{0}" }, { 500, "{1}" }, { 200, "{0} {1}" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_repeats_neither_key_nor_document_even_when_the_endpoint_does(int status, string words)
    {
        foreach (var engine in new[] { ModelSettings.OpenAi, ModelSettings.Anthropic })
        {
            var said = string.Format(System.Globalization.CultureInfo.InvariantCulture, words, FakeEndpoint.Secret, Text);
            using var endpoint = new FakeEndpoint(Replies.Error(status, said, said, said));

            var e = await endpoint.FailAsync(change: _ => endpoint.Setup(engine), request: Asking.Request(Text));

            Assert.DoesNotContain(FakeEndpoint.Secret, e.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(FakeEndpoint.Secret, e.Detail ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain(FakeEndpoint.Secret, e.Code ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain("極秘", e.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("TopSecret", e.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<html>{0} {1}</html>")]
    [InlineData("{{\"choices\":[{{\"message\":{{\"content\":{{\"x\":\"{1} {0}\"}}}}}}],\"usage\":{{\"prompt_tokens\":1,\"completion_tokens\":1}},\"model\":\"gpt-4.1-mini\"}}")]
    public async Task A_body_that_cannot_be_read_is_not_repeated(string form)
    {
        var body = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, FakeEndpoint.Secret, Text);
        using var endpoint = new FakeEndpoint(Replies.Json(body));

        var e = await endpoint.FailAsync(request: Asking.Request(Text));

        Assert.DoesNotContain(FakeEndpoint.Secret, e.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("TopSecret", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_traces_nor_the_ledger_nor_the_frameworks_events_hold_key_or_text()
    {
        var heard = new StringBuilder();
        using var events = new AllEvents(heard);
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a =>
            {
                lock (heard) heard.Append(a.DisplayName).AppendJoin(' ', a.TagObjects).AppendJoin(' ', a.Events.SelectMany(e => e.Tags)).AppendJoin(' ', a.Baggage);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var written = new StringWriter();
        var ledger = new CallLedger(written);
        using var endpoint = new FakeEndpoint(Replies.Error(500, "x", Text), Replies.Answer(), Replies.Error(401, "y", FakeEndpoint.Secret + Text));

        await endpoint.AskAsync(change: s => s with { OnCall = ledger.Write }, request: Asking.Request(Text));
        await endpoint.FailAsync(change: s => s with { OnCall = ledger.Write }, request: Asking.Request(Text));

        string all;
        lock (heard) all = heard.Append(written).ToString();
        Assert.Contains("gen_ai.request.model", all, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeEndpoint.Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("TopSecret", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_prints_as_its_origin()
    {
        var key = ApiKey.Of(FakeEndpoint.Secret, "variable MY_KEY");

        Assert.Equal("variable MY_KEY", $"{key}");
        Assert.DoesNotContain(FakeEndpoint.Secret, new ModelEndpoint { BaseUrl = new("http://localhost"), Model = "m", Key = key }.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "holds no key")]
    [InlineData("  \n", "holds no key")]
    [InlineData("sk-1 sk-2", "more than a key")]
    [InlineData("sk-1\nsk-2", "more than a key")]
    [InlineData("鍵", "more than a key")]
    public void What_is_no_key_is_refused_without_repeating_it(string text, string why)
    {
        var e = Assert.Throws<KeyException>(() => ApiKey.Of(text, "variable MY_KEY"));

        Assert.Contains(why, e.Message, StringComparison.Ordinal);
        Assert.Contains("MY_KEY", e.Message, StringComparison.Ordinal);
        if (text.Trim().Length > 0) Assert.DoesNotContain(text, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_comes_from_a_variable_or_from_a_file()
    {
        using var folder = new Tests.Support.TemporaryFolder();
        Environment.SetEnvironmentVariable("DOCREVIEW_TEST_KEY", " sk-a \n");
        try
        {
            Assert.Equal("sk-a", ApiKey.From("DOCREVIEW_TEST_KEY", "")!.Reveal());
            Assert.Equal("sk-b", ApiKey.From("", folder.Write("key.txt", "sk-b\n"))!.Reveal());
            Assert.Null(ApiKey.From("", ""));
            Assert.Contains("nowhere.txt", Assert.Throws<KeyException>(() => ApiKey.From("", folder.PathOf("nowhere.txt"))).Message, StringComparison.Ordinal);
            Assert.Contains("DOCREVIEW_TEST_NONE", Assert.Throws<KeyException>(() => ApiKey.From("DOCREVIEW_TEST_NONE", "")).Message, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("DOCREVIEW_TEST_KEY", null);
        }
    }

    // What an operator who turns on every log of the SDKs and of HTTP would see, without bytes on the wire.
    private sealed class AllEvents(StringBuilder heard) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (!eventSource.Name.Contains("ClientModel", StringComparison.Ordinal) && !eventSource.Name.Contains("Extensions-Logging", StringComparison.Ordinal)) return;
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (heard is null) return;
            lock (heard) heard.AppendJoin(' ', eventData.Payload ?? []);
        }
    }
}
