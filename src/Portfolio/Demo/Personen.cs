using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Demo;

/// <summary>A person of the demo region with a role of its own.</summary>
internal sealed record Persoon(Handelaar Wie, string Soort, Rol Rol, string Regio, string Toelichting);

/// <summary>The invented people: one per role, and a zorgbemiddelaar for every provider.</summary>
internal static class Personen
{
    public static IReadOnlyList<Persoon> Lijst(long zaad) =>
        [
            .. Woordenlijst
                .Lees("personen")
                .Select(r => new Persoon(
                    Maak(zaad, r["voornaam"], r["organisatie"]),
                    r["soort"],
                    Enum.Parse<Rol>(r["rol"]),
                    r["landelijk"] == "ja" ? "" : Demovraag.VasteRegio,
                    r["toelichting"]
                )),
        ];

    public static Guid OrganisatieId(long zaad, string naam) => Toeval.Van(zaad, $"organisatie {naam}").Id();

    /// <summary>Who looks after the places of a provider: the listed person, or the next first name.</summary>
    public static Handelaar Zorgbemiddelaar(long zaad, int nummer, string organisatie)
    {
        var lijst = Woordenlijst.Lees("personen");
        var bekend = lijst.FirstOrDefault(r =>
            r["organisatie"] == organisatie && r["rol"] == nameof(Rol.Zorgbemiddelaar)
        );
        var vrij = Woordenlijst
            .Van("voornaam")
            .Except(lijst.Select(r => r["voornaam"]), StringComparer.Ordinal)
            .ToList();
        return Maak(zaad, bekend?["voornaam"] ?? vrij[nummer % vrij.Count], organisatie);
    }

    private static Handelaar Maak(long zaad, string voornaam, string organisatie) =>
        new(
            Toeval.Van(zaad, $"persoon {voornaam} {organisatie}").Id(),
            $"{voornaam} Demo",
            OrganisatieId(zaad, organisatie),
            organisatie
        );
}
