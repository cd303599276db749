using System.Collections.Immutable;
using DocReview.Core.Rules.Design;

namespace DocReview.Core.Rules;

/// <summary>Every rule of the product, in the order of their codes.</summary>
internal static class DesignRules
{
    public static ImmutableArray<IDesignRule> All { get; } =
    [
        new FullAccessAgainstLeastPrivilege(),
        new PublicDatabaseAgainstDefenceInDepth(),
        new UnencryptedStoreAgainstEncryptionClaim(),
        new PlaintextAgainstEncryptedTransit(),
        new ExceptionAgainstMfaForAll(),
        new SharedIdAgainstIndividualIds(),
        new RootInUseAgainstRootRestricted(),
        new AccessKeyAgainstTemporaryCredentials(),
        new ConsoleWorkAgainstCodeOnly(),
        new ManualDeploymentAgainstPipelineOnly(),
        new OpenEgressAgainstRestrictedEgress(),
        new CountModeAgainstWafProtection(),
        new PatchingInPlaceAgainstImmutableServers(),
        new PublicAddressAgainstPrivatePlacement(),
        new AwsManagedKeyAgainstCustomerManagedKey(),
        new UnencryptedCopyAgainstEncryptedBackup(),
        new SharedAccountAgainstSeparatedAccounts(),
        new ProductionDataCopiedAgainstMasking(),
        new LoggingGapAgainstLoggedEverywhere(),
        new BastionAgainstNoBastion(),
        new WrittenSecretAgainstSecretStore(),
        new NotificationWithoutReceiver(),
        new OneKeyAgainstKeysPerPurpose(),
        new AdministrationOpenToInternet(),
        new EnvironmentsShareAccountId(),
        new LogRetentionDiffers(),
        new RetentionBelowRequirement(),
        new RegionDiffers(),
        new TlsVersionDiffers(),
        new RecoveryObjectiveDiffers(),
        new BackupGenerationsDiffer(),
        new PasswordLengthDiffers(),
        new PlacementDiffers(),
        new PlanMarkedAsDone(),
        new PlannedElsewhere(),
        new LeftToAnotherDocument(),
        new EvidenceOfUndefinedRole(),
    ];
}
