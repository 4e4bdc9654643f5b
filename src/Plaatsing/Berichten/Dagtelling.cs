using Regiotafel.Kern.Berichten;

namespace Regiotafel.Plaatsing.Berichten;

/// <summary>What waits for one person today, counted: the digest has no more than counts and links.</summary>
/// <param name="Voorstellen">Proposals that wait for an answer of the own organisation.</param>
/// <param name="TeLaat">Those among them whose day has passed.</param>
/// <param name="Taken">Open questions and tasks.</param>
/// <param name="Treffers">Pairs that came to fit and were not told of yet.</param>
/// <param name="Veranderd">Units of which the count that fits changed.</param>
/// <param name="Statussen">Statuses to decide on.</param>
internal sealed record Dagtelling(int Voorstellen, int TeLaat, int Taken, int Treffers, int Veranderd, int Statussen)
{
    /// <summary>The digest, or null when nothing is left to tell.</summary>
    /// <param name="aan">The account.</param>
    /// <param name="uit">Kinds that its owner switched off.</param>
    public Bericht? Bericht(Guid aan, IReadOnlyCollection<Berichtsoort> uit)
    {
        List<Berichtregel> regels =
        [
            .. Regel(
                Berichtsoort.Voorstellen,
                Voorstellen,
                $"{Aantal(Voorstellen, "voorstel wacht", "voorstellen wachten")} op uw antwoord{(TeLaat > 0 ? $", waarvan {TeLaat} te laat" : "")}",
                "/plaatsing"
            ),
            .. Regel(
                Berichtsoort.Statussen,
                Statussen,
                $"{Aantal(Statussen, "voorgestelde status wacht", "voorgestelde statussen wachten")} op uw besluit",
                "/plaatsing"
            ),
            .. Regel(
                Berichtsoort.Taken,
                Taken,
                $"{Aantal(Taken, "vraag of taak staat", "vragen en taken staan")} open",
                "/plaatsing"
            ),
            .. Regel(
                Berichtsoort.Treffers,
                Treffers,
                $"{Aantal(Treffers, "nieuwe treffer", "nieuwe treffers")} op uw zoekopdrachten",
                "/plaatsing/zoekopdrachten"
            ),
            .. Regel(
                Berichtsoort.Treffers,
                Veranderd,
                $"Bij {Aantal(Veranderd, "eenheid", "eenheden")} is het aantal zoekvragen dat past, veranderd",
                "/plaatsing/zoekopdrachten"
            ),
        ];
        if (regels.Count == 0)
        {
            return null;
        }
        regels.Add(new("Kies zelf welke berichten u krijgt", "/plaatsing/berichten"));
        return new Bericht(aan, "Plaatsing: dit wacht op u", regels);

        IEnumerable<Berichtregel> Regel(Berichtsoort soort, int aantal, string tekst, string link) =>
            aantal > 0 && !uit.Contains(soort) ? [new(tekst, link)] : [];
    }

    private static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}
