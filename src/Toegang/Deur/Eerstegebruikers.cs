using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;
using Regiotafel.Toegang.Uitnodigingen;

namespace Regiotafel.Toegang.Deur;

/// <summary>An empty store for real use: its mark and the one-time links for the first two people.</summary>
public sealed class Eerstegebruikers
{
    private readonly ToegangDb db;
    private readonly Werkeenheid werk;
    private readonly Uitnodigen uitnodigen;
    private readonly Klok klok;

    internal Eerstegebruikers(ToegangDb db, Werkeenheid werk, Uitnodigen uitnodigen, Klok klok)
    {
        (this.db, this.werk, this.uitnodigen, this.klok) = (db, werk, uitnodigen, klok);
    }

    /// <summary>
    /// Marks the store as real and makes the accounts of the first applicatiebeheerder and the first zorgkantoor employee.
    /// Returns a sentence for each, with the path of the link; throws <see cref="OnbekendeRegio"/> for a code that is none.
    /// </summary>
    public Task<IReadOnlyList<string>> Maak(string regio, CancellationToken ct) =>
        werk.Doe<IReadOnlyList<string>>(
            async () =>
            {
                // A second code leads to its region: rows of one region under two codes would miss each other.
                var gevonden = Zorgkantoorregio.Van(regio, klok.Vandaag) ?? throw new OnbekendeRegio(regio);
                db.Add(
                    new Installatie
                    {
                        Demo = false,
                        Regio = gevonden.Code,
                        GemaaktOp = klok.Nu,
                    }
                );
                return
                [
                    await Maak("Beheer Regiotafel", "", Rol.ApplicatieBeheerder, ct),
                    await Maak($"Zorgkantoor {gevonden.Naam}", gevonden.Code, Rol.Zorgkantoor, ct),
                ];
            },
            ct
        );

    private async Task<string> Maak(string organisatie, string regio, Rol rol, CancellationToken ct)
    {
        var bij = new Organisatie
        {
            Id = Guid.NewGuid(),
            Naam = organisatie,
            Regio = regio,
        };
        var id = Guid.NewGuid();
        // Name and address follow when the link is used; until then the id stands in for the unique address.
        var gebruiker = new Gebruiker
        {
            Id = id,
            Zoekmail = id.ToString("N"),
            EigenaarId = bij.Id,
            Regio = regio,
            Stempel = Guid.NewGuid().ToString("N"),
        };
        var binding = new Rolbinding
        {
            Id = Guid.NewGuid(),
            GebruikerId = id,
            EigenaarId = bij.Id,
            Regio = regio,
            Rol = rol,
            Vanaf = klok.Nu,
            VoorgesteldOp = klok.Nu,
        };
        binding.Bevestig(Guid.Empty, klok.Nu);
        db.AddRange(bij, gebruiker, binding);
        await db.Bewaar(ct);
        werk.Noteer(new Gebeurtenis("gebruiker.beheren", "aanmaken", "Gebruiker", id, regio));
        var pad = await uitnodigen.Maak(id, Guid.Empty, ct);
        return $"Eerste account {Rolcode.Van(rol).Naam.ToLowerInvariant()} ({organisatie}), 7 dagen geldig: {pad}";
    }
}
