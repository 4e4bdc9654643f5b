using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>What every start and every command that writes does first: the schema of this version, by the owner.</summary>
internal sealed class Schemabegin(
    SchemaLoper loper,
    SchemaControle controle,
    Werkeenheid werk,
    IReadOnlyList<Kamerschema> kamers
)
{
    /// <summary>Brings the store up to date; without the connection of the owner it only looks, and refuses what is behind.</summary>
    public async Task BrengBij(CancellationToken ct)
    {
        if (werk.Motor.HeeftEigenaar)
        {
            await loper.Werkbij(ct);
        }
        else if (!(await controle.Lees(werk.Verbinding, ct)).IsBij)
        {
            throw new SchemaLooptAchter();
        }
    }

    /// <summary>What is wrong with the rights of the role of the running system, in sentences.</summary>
    public Task<IReadOnlyList<string>> Rechtenbezwaren(CancellationToken ct) =>
        werk.Motor.Rechtenbezwaren(werk.Verbinding, kamers, ct);
}
