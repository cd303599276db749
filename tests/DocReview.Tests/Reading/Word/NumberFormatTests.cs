using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("aiueoFullWidth", 2, "イ")]
    [InlineData("aiueo", 46, "ﾝ")]
    [InlineData("irohaFullWidth", 3, "ハ")]
    [InlineData("iroha", 1, "ｲ")]
    [InlineData("japaneseCounting", 10, "十")]
    [InlineData("japaneseCounting", 123, "百二十三")]
    [InlineData("japaneseCounting", 20010, "二万十")]
    [InlineData("japaneseLegal", 12, "壱拾弐")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographEnclosedCircle", 2, "㊁")]
    [InlineData("decimalEnclosedCircle", 1, "①")]
    [InlineData("decimalEnclosedCircle", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 50, "㊿")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalEnclosedFullstop", 20, "⒛")]
    [InlineData("numberInDash", 5, "- 5 -")]
    [InlineData("someFutureFormat", 7, "7")]
    public void Counter_prints_in_the_format(string format, int value, string printed) =>
        Assert.Equal(printed, Number(Level(0, "%1", format, value)));

    [Fact]
    public void Custom_format_pads_with_zeros()
    {
        var level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/><mc:AlternateContent><mc:Choice Requires=\"w14\">"
            + "<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback>"
            + "</mc:AlternateContent><w:lvlText w:val=\"REQ-%1\"/></w:lvl>";
        Assert.Equal("REQ-007", Number(level));
    }

    [Fact]
    public void Format_none_prints_no_number() => Assert.Null(Number(Level(0, "%1", "none")));

    private static string? Number(string level) => Assert.Single(new DocxBuilder()
        .Numbering(Abstract(1, level), Num(1, 1)).Body(Numbered(1, 0, "項目")).Read().Blocks).ComputedNumber;
}
