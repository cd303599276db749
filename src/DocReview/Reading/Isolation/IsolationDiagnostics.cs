using DocReview.Core.Documents;

namespace DocReview.Reading.Isolation;

/// <summary>What the user is told about a file that ended its reading process: which limit, and what to do.</summary>
internal static class IsolationDiagnostics
{
    public static string CodeOf(WorkerFailureKind kind) => kind switch
    {
        WorkerFailureKind.Time => DiagnosticCodes.ReadingTimedOut,
        WorkerFailureKind.Memory => DiagnosticCodes.ReadingOutOfMemory,
        WorkerFailureKind.NotStarted => DiagnosticCodes.ReadingNotStarted,
        _ => DiagnosticCodes.ReadingCrashed,
    };

    public static Diagnostic Of(WorkerFailure failure) => failure.Kind switch
    {
        WorkerFailureKind.Time => Error(
            failure,
            $"読み取りが制限時間（{failure.Bound} 秒）内に終わらなかったため中止しました。文書を作成元のアプリケーションで保存し直すか、分割してください。信頼できる大きな文書であれば、設定 Reading:TimeoutSeconds を増やしてください。",
            $"Reading did not end within its time limit of {failure.Bound} s and was stopped. Save the document again in the application it was made with, or split it. For a large document that you trust, raise Reading:TimeoutSeconds."),
        WorkerFailureKind.Memory => Error(
            failure,
            $"読み取りがメモリの上限（{failure.Bound} MB）に達したため中止しました。文書を作成元のアプリケーションで保存し直すか、分割してください。信頼できる大きな文書であれば、設定 Reading:MemoryLimitMegabytes を増やしてください。",
            $"Reading reached its memory limit of {failure.Bound} MB and was stopped. Save the document again in the application it was made with, or split it. For a large document that you trust, raise Reading:MemoryLimitMegabytes."),
        WorkerFailureKind.StackOverflow => Error(
            failure,
            "文書の入れ子が深すぎるため、読み取りを中止しました。文書を作成元のアプリケーションで保存し直してください。",
            "The document is nested too deeply and was not read. Save it again in the application it was made with."),
        WorkerFailureKind.NotStarted => Error(
            failure,
            "読み取り用のプロセスを起動できませんでした。.NET ランタイムと実行権限を確認してください。信頼できる文書だけを扱う場合は、設定 Reading:Isolation を inProcess にすると起動せずに読み取れます。",
            "The process that reads documents could not be started. Check the .NET runtime and the permission to run programs. If you only read documents that you trust, Reading:Isolation set to inProcess needs no such process."),
        _ => Error(
            failure,
            "読み取り中にエラーが発生したため中止しました。文書を作成元のアプリケーションで開いて保存し直してください。直らない場合は、--verbose を付けて実行した出力を添えて不具合として報告してください。",
            "Reading failed and was stopped. Open the document in the application it was made with and save it again. If that does not help, report it as a fault with the output of --verbose."),
    };

    private static Diagnostic Error(WorkerFailure failure, string ja, string en) => new(CodeOf(failure.Kind), DiagnosticSeverity.Error, new(ja, en));
}
