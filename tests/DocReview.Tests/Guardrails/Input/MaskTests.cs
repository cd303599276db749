using System.Text.Json.Nodes;
using CsCheck;
using DocReview.Core.Guardrails.Input;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails.Input;

public sealed class MaskTests
{
    private static readonly Mask Mask = new(GuardData.Masking, ["山田 太郎", "青葉製作所", "Aoba Works"], "key of the run");

    [Theory]
    [InlineData("MAIL", "連絡先は sato.hanako+ops@example.co.jp とする。", "sato.hanako+ops@example.co.jp")]
    [InlineData("PHONE", "電話は 03-1234-5678 とする。", "03-1234-5678")]
    [InlineData("PHONE", "電話は（０９０）１２３４－５６７８とする。", "（０９０）１２３４－５６７８")]
    [InlineData("PHONE", "携帯は09012345678。", "09012345678")]
    [InlineData("PHONE", "call +81 3-1234-5678 at night", "+81 3-1234-5678")]
    [InlineData("MYNUMBER", "番号は 1234-5678-9018 である。", "1234-5678-9018")]
    [InlineData("MYNUMBER", "番号は 123456789018 である。", "123456789018")]
    [InlineData("ACCOUNT", "本番アカウントは 123456789018 である。", "123456789018")]
    [InlineData("ACCOUNT", "対象: 123456789012", "123456789012")]
    [InlineData("ACCOUNT", "arn:aws:iam::111122223333:role/admin", "111122223333")]
    [InlineData("KEY", "キーは AKIAIOSFODNN7EXAMPLE である。", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("KEY", "DB_PASSWORD=Kz7xP2mQ9w", "Kz7xP2mQ9w")]
    [InlineData("KEY", "パスワードは「Kz7xP2mQ9w」を設定する。", "Kz7xP2mQ9w")]
    [InlineData("IP", "接続元は 203.0.113.24/32 とする。", "203.0.113.24")]
    [InlineData("IP", "DNS は 2001:db8::8a2e:370:7334 とする。", "2001:db8::8a2e:370:7334")]
    [InlineData("NAME", "責任者は山田太郎とする。", "山田太郎")]
    [InlineData("NAME", "責任者は山田　太郎とする。", "山田　太郎")]
    [InlineData("NAME", "委託先は青葉製作所である。", "青葉製作所")]
    public void A_value_leaves_as_a_placeholder_of_its_kind(string kind, string text, string value)
    {
        var masked = Mask.Apply(text, "S-0001");

        Assert.DoesNotContain(value, masked.Text, StringComparison.Ordinal);
        Assert.Equal(value, Assert.Single(masked.Values).Value);
        Assert.StartsWith($"[{kind}-", masked.Values[0].Placeholder, StringComparison.Ordinal);
        Assert.Equal(text, Mask.Restore(masked.Text, masked.Values));
    }

    [Theory]
    [InlineData("0.0.0.0/0 からの 443/tcp を許可する。")]
    [InlineData("パスワードは 14 文字以上とし、英数字を含める。")]
    [InlineData("2025-04-01 に S3 へ 365 日分を移す。")]
    [InlineData("バージョン 999.300.1.2 は無効な番号である。")]
    [InlineData("API キー: Secrets Manager に保管する。")]
    [InlineData("TLS 1.2、AES-256、Route 53、EC2 m5.large")]
    [InlineData("SEC02-BP03 と S-0012 を参照。")]
    [InlineData("時刻は 09:30:15 とする。")]
    public void What_identifies_nobody_stays(string text)
    {
        var masked = Mask.Apply(text);

        Assert.Equal(text, masked.Text);
        Assert.Empty(masked.Events);
    }

    [Fact]
    public void Twelve_digits_with_a_wrong_check_digit_are_no_individual_number() =>
        Assert.StartsWith("[ACCOUNT-", Mask.Apply("123456789012").Text, StringComparison.Ordinal);

    [Fact]
    public void One_value_has_one_placeholder_in_every_text()
    {
        var (first, second) = (Mask.Apply("a@example.com へ送る。"), Mask.Apply("a@example.com と b@example.com"));

        Assert.Equal(first.Values[0], second.Values[0]);
        Assert.NotEqual(second.Values[0].Placeholder, second.Values[1].Placeholder);
    }

    [Fact]
    public void Another_key_gives_other_placeholders() =>
        Assert.NotEqual(Mask.Apply("a@example.com").Text, new Mask(GuardData.Masking, [], "another key").Apply("a@example.com").Text);

    [Fact]
    public void No_event_holds_the_value() =>
        Assert.All(Mask.Apply("a@example.com、090-1234-5678").Events, e => Assert.DoesNotMatch("example|1234", e.Before + e.After + e.Reason));

    [Fact]
    public void A_placeholder_without_its_brackets_is_restored_too()
    {
        var masked = Mask.Apply("a@example.com");

        Assert.Equal("to a@example.com.", Mask.Restore($"to {masked.Text.Trim('[', ']')}.", masked.Values));
    }

    [Fact]
    public void An_invented_placeholder_is_seen()
    {
        Assert.True(Mask.HasPlaceholder("[MAIL-0a1b2c3d] へ送る。"));
        Assert.False(Mask.HasPlaceholder("AES-256 と SEC02-BP01"));
    }

    [Fact]
    public void What_was_masked_is_restored_to_the_letter() => Text.Sample(text =>
    {
        var masked = Mask.Apply(text);
        return Mask.Restore(masked.Text, masked.Values) == text;
    });

    [Fact]
    public void Masking_is_the_same_each_time() => Text.Sample(text => Mask.Apply(text).Text == Mask.Apply(text).Text);

    [Fact]
    public void The_patterns_keep_to_their_published_form() =>
        Assert.Empty(JsonSchema.Published("masking.schema.json").Violations(JsonNode.Parse(File.ReadAllText(Repository.PathOf("lenses", "common", "masking.json")))));

    [Theory]
    [InlineData("""{ "patterns": [ { "kind": "mail", "finds": "x", "pattern": "x" } ] }""")]
    [InlineData("""{ "patterns": [ { "kind": "MAIL", "finds": "x", "pattern": "(" } ] }""")]
    [InlineData("""{ "patterns": [ { "kind": "MAIL", "finds": "x", "pattern": "x", "check": "luhn" } ] }""")]
    [InlineData("""{ "patterns": [ { "kind": "MAIL", "pattern": "x" } ] }""")]
    public void A_file_that_is_not_usable_is_refused(string json) => Assert.Throws<FormatException>(() => MaskPatterns.Parse(json));

    private static Gen<string> Text { get; } = Gen.OneOf(
        Gen.OneOf("a@example.com", "03-1234-5678", "123456789018", "203.0.113.24", "AKIAIOSFODNN7EXAMPLE", "山田太郎", "[MAIL-3f9a2c1d]", "MAIL-3f9a2c1d", "。", " ", "は", "0", "-", "[", "]", "：", "password="),
        Gen.String[0, 3]).Array[0, 10].Select(string.Concat);
}
