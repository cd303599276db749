using System.Collections.Immutable;
using System.Text.Json;
using DocReview.Core.Reports;

namespace DocReview.Writing.Json;

/// <summary>The part <c>questions</c>: what to ask the customer.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<CustomerQuestion> questions)
    {
        json.WriteStartArray("questions");
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("practiceId", question.PracticeId);
            json.WriteString("criterionId", question.CriterionId);
            json.WriteBoolean("essential", question.Essential);
            json.WriteString("risk", JsonNames.Of(question.Risk));
            JsonNames.WriteLocalized(json, "question", question.Text);
            if (question.SectionId is not null) json.WriteString("sectionId", question.SectionId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
