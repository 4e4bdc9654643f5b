using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Regiotafel.Tests.Proef;

/// <summary>The storage engine that a test runs on.</summary>
public enum Motor
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory once on each engine. Without PostgreSQL it fails; it is never skipped.</summary>
public sealed class OpElkeMotorAttribute : DataAttribute, ITraitAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) => new([new TheoryDataRow<Motor>(Motor.Sqlite), new TheoryDataRow<Motor>(Motor.Postgres)]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("soort", "opslag")];
}
