using DocReview.Core.Rules.Values;
using DocReview.Core.Statements;

namespace DocReview.Tests.Rules;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("ingress {\n from_port = 22\n to_port = 22\n cidr_blocks = [\"0.0.0.0/0\"]\n}")]
    [InlineData("ingress {\n from_port = 0\n to_port = 0\n protocol = \"-1\"\n cidr_blocks = [\"0.0.0.0/0\"]\n}")]
    [InlineData("{ \"IpProtocol\": \"tcp\", \"FromPort\": 3300, \"ToPort\": 3310, \"CidrIp\": \"0.0.0.0/0\" }")]
    [InlineData("SecurityGroupIngress:\n  - IpProtocol: tcp\n    FromPort: 5432\n    ToPort: 5432\n    CidrIpv6: ::/0")]
    public void An_administrative_port_open_to_every_address_is_seen(string code) => Assert.NotEmpty(OpenPorts.InConfiguration(code));

    [Theory]
    [InlineData("ingress {\n from_port = 443\n to_port = 443\n cidr_blocks = [\"0.0.0.0/0\"]\n}")]
    [InlineData("ingress {\n from_port = 22\n to_port = 22\n cidr_blocks = [\"10.0.0.0/16\"]\n}")]
    [InlineData("egress {\n from_port = 0\n to_port = 65535\n cidr_blocks = [\"0.0.0.0/0\"]\n}")]
    [InlineData("ingress {\n from_port = 22\n to_port = 22\n cidr_blocks = [\"10.0.0.0/16\"]\n}\ningress {\n from_port = 443\n to_port = 443\n cidr_blocks = [\"0.0.0.0/0\"]\n}")]
    public void Other_ports_other_sources_and_outbound_rules_are_none(string code) => Assert.Empty(OpenPorts.InConfiguration(code));

    [Theory]
    [InlineData("22", true)]
    [InlineData("80,443", false)]
    [InlineData("3000-4000", true)]
    [InlineData("すべて", true)]
    [InlineData("TCP/22", true)]
    [InlineData("443", false)]
    public void A_cell_of_ports_may_hold_a_range(string cell, bool administrative) =>
        Assert.Equal(administrative, OpenPorts.InCell(TextFolder.Plain.Fold(cell)).Any(r => r.IsAdministrative));

    [Theory]
    [InlineData("DB_PASSWORD: Kz7-plum-tree")]
    [InlineData("password = \"Kz7plumtree\"")]
    [InlineData("{ \"name\": \"API_KEY\", \"value\": \"d8f1c0aa77\" }")]
    [InlineData("access = AKIAQ4M7ZK2LJ6XTW3PB")]
    public void A_secret_that_stands_there_as_itself_is_seen(string code) => Assert.True(WrittenSecrets.IsIn(code));

    [Theory]
    [InlineData("password = var.db_password")]
    [InlineData("password = \"${data.aws_secretsmanager_secret_version.db.secret_string}\"")]
    [InlineData("{ \"name\": \"DB_PASSWORD\", \"valueFrom\": \"arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:db\" }")]
    [InlineData("password: ********")]
    [InlineData("manage_master_user_password = true")]
    [InlineData("access = AKIAIOSFODNN7EXAMPLE")]
    public void A_reference_or_a_placeholder_is_no_secret(string code) => Assert.False(WrittenSecrets.IsIn(code));

    [Theory]
    [InlineData("詳細は『運用設計書』を参照する。", "運用設計書")]
    [InlineData("手順は「障害対応手順書」に記載する。", "障害対応手順書")]
    [InlineData("通信要件は別紙2 による。", "別紙2")]
    [InlineData("詳細は本設計書 3 章を参照する。", null)]
    [InlineData("「承認」を得る。", null)]
    public void A_document_is_known_by_its_name(string text, string? name) => Assert.Equal(name, DocumentNames.In(text).SingleOrDefault());

    [Fact]
    public void An_account_id_that_is_a_placeholder_tells_nothing_apart() => Assert.Equal(["246813579024"], KeyNames.Accounts("本番:2468-1357-9024、例:123456789012、111111111111"));

    [Fact]
    public void An_alias_of_aws_is_not_the_customers() => Assert.Equal(["alias/app"], KeyNames.Aliases("rds:alias/app s3:alias/aws/s3"));
}
