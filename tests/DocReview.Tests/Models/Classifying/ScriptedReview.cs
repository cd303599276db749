using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Review;
using DocReview.Core.Statements;
using DocReview.Models;
using DocReview.Models.Classifying;
using DocReview.Models.Prompts;
using DocReview.Models.Texts;
using DocReview.Reading.Intake;
using DocReview.Reading.Text;
using DocReview.Tests.Models.Support;
using DocReview.Tests.Support;
using WireMock;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace DocReview.Tests.Models.Classifying;

/// <summary>What the scripted endpoint was asked.</summary>
/// <param name="IsConfirmation">Whether the question is <c>confirm-finding</c>.</param>
/// <param name="Ids">Statement numbers, or claim numbers, in order.</param>
/// <param name="Number">From 1, over all calls.</param>
internal sealed record ScriptedCall(bool IsConfirmation, IReadOnlyList<string> Ids, int Number);

/// <summary>What it answers.</summary>
internal sealed record ScriptedReply(string Text, string Finish = "stop", int Status = 200);

/// <summary>A review of a Markdown document through the whole HTTP stack, with an endpoint that answers by a script.</summary>
internal sealed partial class ScriptedReview : IDisposable
{
    private static readonly OfflineClassifier Offline = new(BuiltInLens.Lens.Variants);
    private readonly TemporaryFolder folder = new();
    private readonly FakeEndpoint endpoint;
    private readonly ConcurrentBag<ScriptedCall> calls = [];
    private int number;

    public ScriptedReview() => endpoint = new(Response.Create().WithCallback(Answer));

    /// <summary>Answers a call; by default like <see cref="Truthful"/>.</summary>
    public Func<ScriptedCall, ScriptedReply>? Script { get; set; }

    public string Markdown { get; set; } = SampleDesign.Markdown;

    /// <summary>So small that the sample needs several calls.</summary>
    public int BatchTokens { get; set; } = 80;

    public bool FallsBack { get; set; }

    public Mask? Mask { get; set; }

    /// <summary>Answers the question for texts; null for a review without.</summary>
    public Func<IReadOnlyList<string>, ScriptedReply>? Texts { get; set; }

    /// <summary>What the texts were asked about, call by call.</summary>
    public ConcurrentQueue<IReadOnlyList<string>> TextCalls { get; } = [];

    public IReadOnlyList<ScriptedCall> Calls => [.. calls.OrderBy(c => c.Number)];

    public FakeEndpoint Endpoint => endpoint;

    public AnswerStore Answers => new(folder.Folder);

    public static string ConfirmAll(ScriptedCall call, string answer) =>
        JsonSerializer.Serialize(new { rows = call.Ids.Select(id => new { claim = id, answer }) });

    /// <summary>Rows as an honest model would give them: those of the offline engine.</summary>
    public ScriptedReply Truthful(ScriptedCall call)
    {
        if (call.IsConfirmation) return new(ConfirmAll(call, "no"));
        var said = Offline.Classify(Statements(), [.. BuiltInLens.Lens.BestPractices], CancellationToken.None).ToLookup(p => p.StatementId, StringComparer.Ordinal);
        return new(Rows(call.Ids.SelectMany(id => said[id]), call.Ids.Where(id => !said[id].Any())));
    }

    public static string Rows(IEnumerable<ProposedClassification> rows, IEnumerable<string> none) => JsonSerializer.Serialize(new
    {
        rows = rows.Select(p => new
        {
            statement = p.StatementId,
            practice = p.PracticeId,
            target = p.TargetId,
            stance = p.Stance.ToString().ToLowerInvariant(),
            weight = p.Weight.ToString().ToLowerInvariant(),
        }),
        none,
    });

    public System.Collections.Immutable.ImmutableArray<Statement> Statements() => Readings.OfMarkdown(Markdown).Statements;

    public async Task<ReviewOutcome> RunAsync(CancellationToken? cancellationToken = null, Func<ModelSetup, ModelSetup>? change = null)
    {
        using var models = endpoint.Open(change: change);
        var root = Path.Combine(AppContext.BaseDirectory, "prompts");
        var engine = new ModelEngine(new()
        {
            Chat = models.Model,
            Name = "openai",
            Model = Replies.Model,
            Classify = PromptFolder.Load(root, "classify-statements") with { BatchTokens = BatchTokens },
            Confirm = PromptFolder.Load(root, "confirm-finding"),
            MaxOutputTokens = 4000,
            Answers = Answers,
            Offline = Offline,
            Folder = new(BuiltInLens.Lens.Variants),
            FallsBack = FallsBack,
            Mask = Mask,
        });
        var writer = new ModelFindingWriter(models.Model, Answers, PromptFolder.Load(root, "write-asis-tobe"), Replies.Model, 4000, GuardData.Services, Mask);
        var file = FileIntake.Take("design.md", Encoding.UTF8.GetBytes(Markdown)).File!;
        return await Reviews.Pipeline([new PlainTextReader()], engine, Texts is null ? null : writer).ReviewAsync(file, Reviews.Request, null, cancellationToken ?? TestContext.Current.CancellationToken);
    }

    /// <summary>Practice to basis: what a review concludes.</summary>
    public static IReadOnlyList<string> Bases(ReviewOutcome outcome) => [.. outcome.Report!.Findings.Select(f => $"{f.Finding.BestPracticeId} {f.Finding.Basis}").Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        endpoint.Dispose();
        folder.Dispose();
    }

    private ResponseMessage Answer(IRequestMessage request)
    {
        using var body = JsonDocument.Parse(request.Body!);
        var messages = body.RootElement.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("content").GetString()!).ToList();
        if (PracticeLine().Matches(messages[1]) is { Count: > 0 } practices)
        {
            IReadOnlyList<string> asked = [.. practices.Select(m => m.Groups[1].Value)];
            TextCalls.Enqueue(asked);
            return Reply(Texts!(asked));
        }

        var isConfirmation = messages.Count == 3;
        var ids = (isConfirmation ? ClaimLine() : StatementLine()).Matches(messages[1]).Select(m => m.Groups[1].Value).ToList();
        var call = new ScriptedCall(isConfirmation, ids, Interlocked.Increment(ref number));
        calls.Add(call);
        return Reply((Script ?? Truthful)(call));
    }

    private static ResponseMessage Reply(ScriptedReply reply) => new()
    {
        StatusCode = reply.Status,
        Headers = new Dictionary<string, WireMockList<string>> { ["Content-Type"] = new("application/json") },
        BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = reply.Status == 200 ? Replies.Completion(reply.Text, reply.Finish) : """{"error":{"message":"no","type":"server_error"}}""" },
    };

    [GeneratedRegex(@"^(SEC\d\d-BP\d\d) ", RegexOptions.Multiline)]
    private static partial Regex PracticeLine();

    [GeneratedRegex(@"^(S-\d+): ", RegexOptions.Multiline)]
    private static partial Regex StatementLine();

    [GeneratedRegex(@"^(C-\d+) ", RegexOptions.Multiline)]
    private static partial Regex ClaimLine();
}
