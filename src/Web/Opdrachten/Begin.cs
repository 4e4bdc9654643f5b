using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Deur;
using Regiotafel.Web.Kader;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Web.Opdrachten;

/// <summary>What happens before the first request: schema, mark of the store, demo region once.</summary>
internal sealed class Begin(
    SchemaLoper schema,
    SchemaControle controle,
    Werkeenheid werk,
    Installaties installaties,
    Demoaccounts accounts,
    Installatiestaat staat
)
{
    /// <summary>Returns what the starter must know: accounts, or one-time links of an empty store.</summary>
    public async Task<IReadOnlyList<string>> Voer(CancellationToken ct)
    {
        await BrengBij(ct);
        IReadOnlyList<string> regels = [];
        if (await installaties.Lees(ct) is null)
        {
            await installaties.Maak(demo: true, "5521", ct);
        }
        await accounts.Controleer(ct);
        staat.Zet(await installaties.Lees(ct));
        return regels;
    }

    private async Task BrengBij(CancellationToken ct)
    {
        if (werk.Motor.HeeftEigenaar)
        {
            await schema.Werkbij(ct);
        }
        else if (!(await controle.Lees(werk.Verbinding, ct)).IsBij)
        {
            throw new SchemaLooptAchter();
        }
    }
}
