using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plannen.Deur;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Toegang.Deur;

namespace Regiotafel.Web.Koppelingen;

/// <summary>
/// Portfolio knows the demo region and its people, Toegang makes their accounts. All of it in one transaction: a demo store is
/// whole or it is not there.
/// </summary>
internal sealed class Demovulling(
    IDemoregio regio,
    IDemozoekvragen zoekvragen,
    IDemovervolg vervolg,
    IDemotafel tafel,
    IDemoprojecten projecten,
    IDemonetwerk netwerk,
    IDemoplan plan,
    Installaties installaties,
    Organisaties organisaties,
    Demoaccounts accounts,
    Werkeenheid werk
)
{
    private const int Eenheden = 320;

    /// <summary>Marks the store as demo and fills it; the passwords go to the file.</summary>
    public async Task Vul(string wachtwoorden, CancellationToken ct)
    {
        werk.Regio = regio.Regio;
        await werk.Doe(
            async () =>
            {
                await installaties.Maak(demo: true, regio.Regio, ct);
                foreach (var organisatie in regio.Organisaties)
                {
                    await organisaties.Zet(organisatie.Id, organisatie.Naam, organisatie.Regio, ct);
                }
                await accounts.Maak([.. regio.Personen.Select(Account)], wachtwoorden, ct);
                return await regio.Laad(Eenheden, ct);
            },
            ct
        );
        // Who seeks is invented beside what is offered, so the register has to be there first.
        await werk.Doe(() => zoekvragen.Laad(regio.Regio, Indieners, ct), ct);
        await werk.Doe(() => vervolg.Laad(regio.Regio, ct), ct);
        await werk.Doe(() => tafel.Laad(regio.Regio, ct), ct);
        await werk.Doe(() => projecten.Laad(regio.Regio, ct), ct);
        await werk.Doe(() => netwerk.Laad(regio.Regio, ct), ct);
        await werk.Doe(() => plan.Laad(regio.Regio, Zorgkantoor, ct), ct);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(wachtwoorden, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private Guid Zorgkantoor =>
        regio.Personen.First(p => p.Rol == Rol.Zorgkantoor && p.Regio == regio.Regio).OrganisatieId;

    // Zorgbemiddelaars, the zorgkantoor and a municipality bring cases in.
    private IReadOnlyList<Demoindiener> Indieners =>
        [
            .. regio
                .Personen.Where(p => p.Rol is Rol.Zorgbemiddelaar or Rol.Zorgkantoor or Rol.Gemeente)
                .Where(p => p.Regio == regio.Regio)
                // The second of the zorgkantoor is there to publish what the first asks for.
                .DistinctBy(p => (p.OrganisatieId, p.Rol))
                .Select(p => new Demoindiener(
                    p.OrganisatieId,
                    regio.Organisaties.First(o => o.Id == p.OrganisatieId).Naam,
                    p.Id,
                    p.Naam
                )),
        ];

    private static Demoaccount Account(Demopersoon persoon) =>
        new(persoon.OrganisatieId, persoon.Naam, persoon.Toelichting, persoon.Mail, persoon.Regio, [persoon.Rol]);
}
