using DocReview.Core.Documents;
using DocReview.Core.Lenses;

namespace DocReview.Tests.Writing.Word;

/// <summary>Criteria of the sample's practices: two of the question's own, two that fit any practice.</summary>
internal static class SampleCriteria
{
    public static IReadOnlyList<Criterion> Of(string questionId) => [.. Own(questionId), Owner, Check];

    private static Criterion Owner { get; } = Make(
        "owner", false,
        "担当部門と見直しの周期を定めている", "A responsible team and a review cycle are defined",
        "担当部門を 1 つ定め、少なくとも四半期に 1 回、設計と運用の実態を突き合わせて見直す。", "Name one responsible team and compare the design with actual operation at least quarterly.",
        "この項目の担当部門と、見直しの周期はどのように定めていますか。", "Which team owns this item, and how often is it reviewed?");

    private static Criterion Check { get; } = Make(
        "check", false,
        "設定の逸脱を自動的に検知して通知している", "Deviations from the configuration are detected automatically and reported",
        "AWS Config のルールで設定の逸脱を検知し、Amazon EventBridge と Amazon SNS を経由して運用担当へ通知する。", "Detect deviations with AWS Config rules and notify operations through Amazon EventBridge and Amazon SNS.",
        "設定の逸脱をどの仕組みで検知し、誰に通知していますか。", "What detects deviations from the configuration, and who is notified?");

    private static IEnumerable<Criterion> Own(string questionId) => questionId switch
    {
        "SEC01" =>
        [
            Make("baseline", true,
                "本番環境を専用の AWS アカウントに置き、組織単位ごとに統制を適用している", "Production has its own AWS account, and controls are applied per organizational unit",
                "AWS Organizations で本番、検証、開発の組織単位を分け、サービスコントロールポリシーで許可するリージョンとサービスを制限する。新規アカウントは AWS Control Tower の Account Factory から払い出す。", "Separate production, staging and development into organizational units in AWS Organizations and restrict Regions and services with service control policies. Issue new accounts from the Account Factory of AWS Control Tower.",
                "本番環境と検証・開発環境は、それぞれ別の AWS アカウントに分かれていますか。", "Do production and non-production environments run in separate AWS accounts?"),
            Make("threats", true,
                "脅威の情報源を定め、対策の優先順位付けに用いている", "Sources of threat information are defined and used to prioritise mitigations",
                "AWS セキュリティ速報と JPCERT/CC の注意喚起を購読し、月次の会議で対応要否を判定する。設計変更のたびに脅威モデルを更新する。", "Subscribe to AWS security bulletins and JPCERT/CC alerts, decide on them in a monthly meeting, and update the threat model with every design change.",
                "脅威情報の入手元と、対応要否を判断する場を教えてください。", "Where do you obtain threat information, and where is the response decided?"),
        ],
        "SEC02" =>
        [
            Make("mfa", true,
                "人のサインインすべてに MFA を必須としている", "MFA is required for every human sign-in",
                "AWS IAM Identity Center を社内の ID プロバイダーと連携させ、すべての利用者に MFA を必須とする。ルートユーザーにはハードウェア MFA を 2 台登録する。", "Federate AWS IAM Identity Center with the corporate identity provider and require MFA of all users. Register two hardware MFA devices for the root user.",
                "マネジメントコンソールへのサインインに MFA を必須としていますか。", "Is MFA mandatory for signing in to the AWS Management Console?"),
            Make("secrets", true,
                "認証情報を AWS Secrets Manager などで保管し、自動でローテーションしている", "Secrets are kept in AWS Secrets Manager or the like and rotated automatically",
                "データベースの接続情報を AWS Secrets Manager に移し、30 日ごとの自動ローテーションを有効にする。アプリケーションには IAM ロールで取得権限を与える。", "Move database credentials to AWS Secrets Manager and enable rotation every 30 days. Grant applications read access through IAM roles.",
                "データベースの接続情報はどこに保管し、どの周期で変更していますか。", "Where are database credentials kept, and how often are they changed?"),
        ],
        "SEC03" =>
        [
            Make("least_privilege", true,
                "役割ごとに必要な操作を洗い出し、IAM ポリシーを最小特権で定めている", "Required actions are identified per role, and IAM policies grant only those",
                "役割ごとに必要な操作を一覧にし、AWS 管理の AdministratorAccess を用いない許可セットへ置き換える。IAM Access Analyzer の未使用アクセスの検出結果を四半期ごとに棚卸しする。", "List the actions each role needs and replace AdministratorAccess with dedicated permission sets. Review IAM Access Analyzer findings on unused access every quarter.",
                "運用担当者に付与しているアクセス許可の一覧と、その根拠を示していただけますか。", "Could you provide the list of permissions granted to operators, with the reason for each?"),
            Make("guardrails", false,
                "サービスコントロールポリシーで組織全体の上限を定めている", "Service control policies set the upper limit for the whole organization",
                "CloudTrail の停止、ルートユーザーの利用、許可外リージョンの利用を禁止するサービスコントロールポリシーを適用する。", "Apply service control policies that deny stopping CloudTrail, using the root user, and using unapproved Regions.",
                "組織全体で禁止している操作は、どの仕組みで強制していますか。", "How are organization-wide prohibitions enforced?"),
        ],
        "SEC04" =>
        [
            Make("logs", true,
                "CloudTrail、VPC フローログ、アプリケーションログを取得し、保持期間を定めている", "CloudTrail, VPC flow logs and application logs are collected, with defined retention",
                "組織の証跡を有効にし、ログアーカイブアカウントの Amazon S3 に集約する。保持期間は 1 年以上とし、S3 オブジェクトロックで改ざんを防ぐ。", "Enable an organization trail and collect logs in Amazon S3 in a log archive account. Retain them for at least one year and protect them with S3 Object Lock.",
                "取得しているログの種類、保管先、保持期間を教えてください。", "Which logs are collected, where are they kept, and for how long?"),
            Make("detection", true,
                "Amazon GuardDuty の検出結果を担当者へ通知し、対応手順を定めている", "Amazon GuardDuty findings reach a person, with a defined procedure",
                "全アカウントで Amazon GuardDuty と AWS Security Hub を有効にし、重要度が高い検出結果を当番へ通知する。", "Enable Amazon GuardDuty and AWS Security Hub in all accounts and page the person on duty for high-severity findings.",
                "検出結果は誰に、どの手段で通知され、何分以内に確認しますか。", "Who is notified of findings, by what means, and within how many minutes are they checked?"),
        ],
        "SEC05" =>
        [
            Make("layers", true,
                "公開、アプリケーション、データの各層をサブネットで分離している", "Public, application and data layers are separated by subnets",
                "データベースをインターネットへの経路をもたないプライベートサブネットに置き、セキュリティグループの参照元を前段の層に限定する。", "Place databases in private subnets without a route to the internet and let security groups accept only the layer in front.",
                "各層のサブネット構成と、層の間で許可する通信を示していただけますか。", "Could you provide the subnet layout and the traffic allowed between layers?"),
            Make("inspection", false,
                "AWS WAF と AWS Network Firewall で通信を検査している", "Traffic is inspected by AWS WAF and AWS Network Firewall",
                "Application Load Balancer に AWS WAF のマネージドルールを適用し、送信方向の通信は AWS Network Firewall のドメインリストで制限する。", "Attach AWS WAF managed rules to the Application Load Balancer and restrict outbound traffic with AWS Network Firewall domain lists.",
                "インターネットとの通信を検査する仕組みを教えてください。", "How is traffic to and from the internet inspected?"),
        ],
        "SEC06" =>
        [
            Make("vulnerabilities", true,
                "脆弱性を継続的に検査し、重大度ごとに対応期限を定めている", "Vulnerabilities are scanned continuously, with deadlines by severity",
                "Amazon Inspector を有効にし、緊急は 7 日、重要は 30 日以内に修正する期限を定める。適用には AWS Systems Manager Patch Manager を用いる。", "Enable Amazon Inspector, set deadlines of 7 days for critical and 30 days for important findings, and patch with AWS Systems Manager Patch Manager.",
                "脆弱性の検査方法と、重大度ごとの対応期限を教えてください。", "How are vulnerabilities scanned, and what are the deadlines by severity?"),
            Make("interactive", false,
                "踏み台サーバーへの直接接続をやめ、Session Manager を用いている", "Session Manager replaces direct connections through a bastion host",
                "踏み台サーバーを廃止し、AWS Systems Manager Session Manager に切り替える。操作記録を Amazon CloudWatch Logs に保存する。", "Retire the bastion host in favour of AWS Systems Manager Session Manager and keep session logs in Amazon CloudWatch Logs.",
                "サーバーへの保守接続はどの経路で行い、操作をどのように記録していますか。", "How do operators reach servers, and how are their sessions recorded?"),
        ],
        "SEC07" =>
        [
            Make("scheme", true,
                "取り扱うデータの区分と、区分ごとの取り扱いを定めている", "Data classes and the handling of each are defined",
                "個人情報、社外秘、公開の 3 区分を定め、区分をタグとして付与する。区分ごとに暗号化、アクセス範囲、保管期間を対応付ける。", "Define three classes (personal, confidential, public), attach them as tags, and map each to encryption, access scope and retention.",
                "取り扱うデータの区分と、区分ごとの取り扱い規則を示していただけますか。", "Could you provide the data classes and the handling rules of each?"),
            Make("lifecycle", true,
                "データの保管期間と廃棄方法を定めている", "Retention periods and disposal are defined",
                "保管期間を法令と業務要件から定め、Amazon S3 のライフサイクルルールで移行と削除を自動化する。", "Derive retention periods from law and business needs, and automate transition and deletion with Amazon S3 Lifecycle rules.",
                "データの保管期間と、期間を過ぎたデータの廃棄方法を教えてください。", "What are the retention periods, and how is expired data disposed of?"),
        ],
        "SEC08" =>
        [
            Make("keys", true,
                "AWS KMS のカスタマーマネージドキーを用い、キーポリシーで利用者を限定している", "Customer managed keys of AWS KMS are used, and key policies limit their users",
                "データ区分ごとにカスタマーマネージドキーを作成し、管理者と利用者を分けたキーポリシーを定める。年 1 回の自動ローテーションを有効にする。", "Create customer managed keys per data class with key policies that separate administrators from users, and enable yearly rotation.",
                "暗号化に用いるキーの種類と、キーを利用できる主体を教えてください。", "Which keys are used for encryption, and who may use them?"),
            Make("enforced", true,
                "保管時の暗号化を既定で有効にし、無効化を検知している", "Encryption at rest is on by default, and switching it off is detected",
                "Amazon EBS の既定の暗号化を全リージョンで有効にし、暗号化されていないリソースを AWS Config で検知する。", "Turn on Amazon EBS encryption by default in every Region and detect unencrypted resources with AWS Config.",
                "暗号化されていないリソースの作成を、どのように防いでいますか。", "How is the creation of unencrypted resources prevented?"),
        ],
        "SEC09" =>
        [
            Make("tls", true,
                "すべての通信に TLS 1.2 以上を用い、HTTP を受け付けない", "All traffic uses TLS 1.2 or later, and plain HTTP is refused",
                "ロードバランサーに TLS 1.2 以上のセキュリティポリシーを適用し、HTTP は HTTPS へ転送する。層の間の通信も TLS に切り替える。", "Apply a security policy of TLS 1.2 or later to the load balancer and redirect HTTP to HTTPS. Move traffic between layers to TLS as well.",
                "ロードバランサーからアプリケーションまでの通信は暗号化していますか。", "Is traffic between the load balancer and the application encrypted?"),
            Make("certificates", true,
                "証明書を AWS Certificate Manager で管理し、自動で更新している", "Certificates are managed and renewed by AWS Certificate Manager",
                "公開用の証明書を AWS Certificate Manager に集約して DNS 検証で自動更新する。内部用は AWS Private CA から発行する。", "Bring public certificates into AWS Certificate Manager with DNS validation for renewal, and issue internal ones from AWS Private CA.",
                "証明書の発行元と、有効期限の管理方法を教えてください。", "Who issues the certificates, and how are their expiry dates managed?"),
        ],
        "SEC10" =>
        [
            Make("plan", true,
                "インシデントの検知から復旧までの役割と手順を定めている", "Roles and steps from detection to recovery are defined",
                "検知、封じ込め、根絶、復旧の段階ごとに責任者と連絡先を定め、AWS サポートへの連絡手順を含めた計画を文書化する。", "Document a plan that names owners and contacts for detection, containment, eradication and recovery, including how to reach AWS Support.",
                "インシデント発生時の責任者、連絡先、連絡の順序を示していただけますか。", "Could you provide the owner, the contacts and the order of contact during an incident?"),
            Make("exercise", true,
                "対応手順を定期的に訓練している", "The procedures are exercised regularly",
                "アクセスキーの漏えいなど代表的な場面のプレイブックを作成し、年 2 回の机上演習と年 1 回の実地訓練で検証する。", "Write playbooks for typical cases such as leaked access keys, and test them in two tabletop exercises and one live drill a year.",
                "インシデント対応の訓練は、どの場面を想定し、どの頻度で行っていますか。", "Which scenarios do incident exercises cover, and how often are they held?"),
        ],
        _ =>
        [
            Make("pipeline", true,
                "コードの検査からデプロイまでを CI/CD パイプラインで自動化している", "A CI/CD pipeline automates everything from code checks to deployment",
                "AWS CodePipeline に静的解析、依存関係の検査、承認の段階を設け、本番環境への手作業の反映を禁止する。", "Add stages for static analysis, dependency checks and approval to AWS CodePipeline, and prohibit manual changes to production.",
                "本番環境への反映は、どの仕組みで行い、誰が承認しますか。", "How are changes brought to production, and who approves them?"),
            Make("testing", true,
                "第三者によるペネトレーションテストの時期と範囲を定めている", "Time and scope of independent penetration tests are defined",
                "公開前と大きな変更のたびに第三者によるペネトレーションテストを実施し、指摘の修正期限を定める。", "Have an independent penetration test before release and after major changes, with deadlines for the findings.",
                "直近のペネトレーションテストの実施時期と範囲を教えてください。", "When was the last penetration test, and what did it cover?"),
        ],
    };

    private static Criterion Make(string id, bool essential, string ja, string en, string toBeJa, string toBeEn, string askJa, string askEn) => new()
    {
        Id = id,
        Essential = essential,
        Text = new LocalizedText(ja, en),
        ToBe = new LocalizedText(toBeJa, toBeEn),
        Ask = new LocalizedText(askJa, askEn),
        Signals = [],
        Examples = new SignalExamples([], [], []),
    };
}
