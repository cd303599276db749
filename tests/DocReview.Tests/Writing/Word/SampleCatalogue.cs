namespace DocReview.Tests.Writing.Word;

/// <summary>The questions and best practices of the sample, one a line. The third field of a practice is the basis it gets in the sample.</summary>
internal static class SampleCatalogue
{
    /// <summary>id | Japanese | English.</summary>
    public const string Questions = """
        SEC01|ワークロードを安全に運用するにはどうすればよいですか?|How do you securely operate your workload?
        SEC02|人とマシンの認証の管理はどのようにすればよいですか?|How do you manage authentication for people and machines?
        SEC03|人とマシンのアクセス許可の管理はどのようにすればよいですか?|How do you manage permissions for people and machines?
        SEC04|セキュリティイベントをどのように検出し、調査すればよいですか?|How do you detect and investigate security events?
        SEC05|ネットワークリソースをどのように保護すればよいですか?|How do you protect your network resources?
        SEC06|コンピューティングリソースをどのように保護すればよいですか?|How do you protect your compute resources?
        SEC07|データをどのように分類すればよいですか?|How do you classify your data?
        SEC08|保管時のデータをどのように保護していますか?|How do you protect your data at rest?
        SEC09|転送時のデータをどのように保護していますか?|How do you protect your data in transit?
        SEC10|インシデントの予測、対応、復旧はどのように行うのですか?|How do you anticipate, respond to, and recover from incidents?
        SEC11|設計、開発、デプロイのライフサイクル全体を通じて、アプリケーションのセキュリティ特性をどのように組み込み、検証すればよいですか?|How do you incorporate and validate the security properties of applications throughout the design, development, and deployment lifecycle?
        """;

    /// <summary>id | risk (H, M, L) | basis (S, P, C, N; X = not applicable) | Japanese | English | page of the documentation.</summary>
    public const string Practices = """
        SEC01-BP01|H|S|アカウントを使用してワークロードを分離する|Separate workloads using accounts|sec_securely_operate_multi_accounts
        SEC01-BP02|H|C|セキュアアカウントのルートユーザーおよびプロパティ|Secure account root user and properties|sec_securely_operate_aws_account
        SEC01-BP03|H|P|管理目標を特定および検証する|Identify and validate control objectives|sec_securely_operate_control_objectives
        SEC01-BP04|H|N|セキュリティの脅威と推奨事項の最新情報を入手する|Stay up to date with security threats and recommendations|sec_securely_operate_updated_threats
        SEC01-BP05|M|P|セキュリティ管理のスコープを縮小する|Reduce security management scope|sec_securely_operate_reduce_management_scope
        SEC01-BP06|M|N|標準的なセキュリティ統制のデプロイを自動化する|Automate deployment of standard security controls|sec_securely_operate_automate_security_controls
        SEC01-BP07|H|N|脅威モデルを使用して脅威を特定し、緩和策の優先順位を付ける|Identify threats and prioritize mitigations using a threat model|sec_securely_operate_threat_model
        SEC01-BP08|L|N|新しいセキュリティサービスと機能を定期的に評価および実装する|Evaluate and implement new security services and features regularly|sec_securely_operate_implement_services_features
        SEC02-BP01|H|P|強力なサインインメカニズムを使用する|Use strong sign-in mechanisms|sec_identities_enforce_mechanisms
        SEC02-BP02|H|P|一時的な認証情報を使用する|Use temporary credentials|sec_identities_unique
        SEC02-BP03|H|C|シークレットを安全に保存して使用する|Store and use secrets securely|sec_identities_secrets
        SEC02-BP04|H|S|一元化された ID プロバイダーを利用する|Rely on a centralized identity provider|sec_identities_identity_provider
        SEC02-BP05|H|N|定期的に認証情報を監査およびローテーションする|Audit and rotate credentials periodically|sec_identities_audit
        SEC02-BP06|M|P|ユーザーグループと属性を採用する|Employ user groups and attributes|sec_identities_groups_attributes
        SEC03-BP01|H|P|アクセス要件を定義する|Define access requirements|sec_permissions_define
        SEC03-BP02|H|C|最小特権のアクセスを付与します|Grant least privilege access|sec_permissions_least_privileges
        SEC03-BP03|M|N|緊急アクセスのプロセスを確立する|Establish emergency access process|sec_permissions_emergency_process
        SEC03-BP04|M|N|アクセス許可を継続的に削減する|Reduce permissions continuously|sec_permissions_continuous_reduction
        SEC03-BP05|M|P|組織のアクセス許可ガードレールを定義する|Define permission guardrails for your organization|sec_permissions_define_guardrails
        SEC03-BP06|M|N|ライフサイクルに基づいてアクセスを管理する|Manage access based on lifecycle|sec_permissions_lifecycle
        SEC03-BP07|L|N|パブリックアクセスとクロスアカウントアクセスを分析する|Analyze public and cross-account access|sec_permissions_analyze_cross_account
        SEC03-BP08|M|N|組織内でリソースを安全に共有する|Share resources securely within your organization|sec_permissions_share_securely
        SEC03-BP09|M|X|サードパーティーとリソースを安全に共有する|Share resources securely with a third party|sec_permissions_share_securely_third_party
        SEC04-BP01|H|S|サービスとアプリケーションのログ記録を設定する|Configure service and application logging|sec_detect_investigate_events_app_service_logging
        SEC04-BP02|M|P|標準化した場所にログ、検出結果、メトリクスを取り込む|Capture logs, findings, and metrics in standardized locations|sec_detect_investigate_events_logs
        SEC04-BP03|L|N|セキュリティアラートを相関付けて充実させる|Correlate and enrich security alerts|sec_detect_investigate_events_security_alerts
        SEC04-BP04|M|N|非準拠リソースの修復を開始する|Initiate remediation for non-compliant resources|sec_detect_investigate_events_noncompliant_resources
        SEC05-BP01|H|S|ネットワークレイヤーを作成する|Create network layers|sec_network_protection_create_layers
        SEC05-BP02|H|P|ネットワークレイヤー内のトラフィックフローを制御する|Control traffic flow within your network layers|sec_network_protection_layered
        SEC05-BP03|M|C|検査に基づく保護を実装する|Implement inspection-based protection|sec_network_protection_inspection
        SEC05-BP04|M|N|ネットワーク保護を自動化する|Automate network protection|sec_network_auto_protect
        SEC06-BP01|H|P|脆弱性管理を実行する|Perform vulnerability management|sec_protect_compute_vulnerability_management
        SEC06-BP02|H|N|強化されたイメージからコンピューティングをプロビジョニングする|Provision compute from hardened images|sec_protect_compute_hardened_images
        SEC06-BP03|M|C|手動管理とインタラクティブアクセスを削減する|Reduce manual management and interactive access|sec_protect_compute_reduce_manual_management
        SEC06-BP04|M|N|ソフトウェアの整合性を検証する|Validate software integrity|sec_protect_compute_validate_software_integrity
        SEC06-BP05|M|N|コンピューティング保護を自動化する|Automate compute protection|sec_protect_compute_auto_protection
        SEC07-BP01|H|N|データ分類スキームを理解する|Understand your data classification scheme|sec_data_classification_identify_data
        SEC07-BP02|H|P|データの機密性に基づいてデータ保護統制を適用する|Apply data protection controls based on data sensitivity|sec_data_classification_define_protection
        SEC07-BP03|M|N|識別および分類を自動化する|Automate identification and classification|sec_data_classification_auto_classification
        SEC07-BP04|H|N|スケーラブルなデータのライフサイクル管理を定義する|Define scalable data lifecycle management|sec_data_classification_lifecycle_management
        SEC08-BP01|H|P|安全なキー管理を実装する|Implement secure key management|sec_protect_data_rest_key_mgmt
        SEC08-BP02|H|S|保管時の暗号化を強制する|Enforce encryption at rest|sec_protect_data_rest_encrypt
        SEC08-BP03|M|N|保管中のデータの保護を自動化する|Automate data at rest protection|sec_protect_data_rest_automate_protection
        SEC08-BP04|H|P|アクセスコントロールを適用する|Enforce access control|sec_protect_data_rest_access_control
        SEC09-BP01|H|S|安全な鍵および証明書管理を実装する|Implement secure key and certificate management|sec_protect_data_transit_key_cert_mgmt
        SEC09-BP02|H|P|伝送中に暗号化を適用する|Enforce encryption in transit|sec_protect_data_transit_encrypt
        SEC09-BP03|L|N|ネットワーク通信を認証する|Authenticate network communications|sec_protect_data_transit_authentication
        SEC10-BP01|H|P|重要な人員と外部リソースを特定する|Identify key personnel and external resources|sec_incident_response_identify_personnel
        SEC10-BP02|H|N|インシデント管理計画を作成する|Develop incident management plans|sec_incident_response_develop_management_plans
        SEC10-BP03|M|N|フォレンジック機能を備える|Prepare forensic capabilities|sec_incident_response_prepare_forensic
        SEC10-BP04|M|N|セキュリティインシデント対応プレイブックを作成してテストする|Develop and test security incident response playbooks|sec_incident_response_playbooks
        SEC10-BP05|M|N|アクセスを事前プロビジョニングする|Pre-provision access|sec_incident_response_pre_provision_access
        SEC10-BP06|M|N|ツールを事前デプロイする|Pre-deploy tools|sec_incident_response_pre_deploy_tools
        SEC10-BP07|M|N|シミュレーションを実施する|Run simulations|sec_incident_response_run_game_days
        SEC10-BP08|M|N|インシデントから学ぶためのフレームワークを確立する|Establish a framework for learning from incidents|sec_incident_response_establish_incident_framework
        SEC11-BP01|M|N|アプリケーションのセキュリティに関するトレーニングを実施する|Train for application security|sec_appsec_train_for_application_security
        SEC11-BP02|M|P|開発およびリリースライフサイクル全体を通じてテストを自動化する|Automate testing throughout the development and release lifecycle|sec_appsec_automate_testing_throughout_lifecycle
        SEC11-BP03|H|N|定期的にペンテストを実施する|Perform regular penetration testing|sec_appsec_perform_regular_penetration_testing
        SEC11-BP04|M|S|コードレビューを実施する|Conduct code reviews|sec_appsec_manual_code_reviews
        SEC11-BP05|M|N|パッケージと依存関係のサービスを一元化する|Centralize services for packages and dependencies|sec_appsec_centralize_services_for_packages_and_dependencies
        SEC11-BP06|H|P|ソフトウェアをプログラムでデプロイする|Deploy software programmatically|sec_appsec_deploy_software_programmatically
        SEC11-BP07|H|N|パイプラインのセキュリティ特性を定期的に評価する|Regularly assess security properties of the pipelines|sec_appsec_regularly_assess_security_properties_of_pipelines
        SEC11-BP08|L|N|ワークロードチームにセキュリティのオーナーシップを根付かせるプログラムを構築する|Build a program that embeds security ownership in workload teams|sec_appsec_build_program_that_embeds_security_ownership_in_teams
        """;
}
