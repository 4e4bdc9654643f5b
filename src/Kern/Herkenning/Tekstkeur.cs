using Regiotafel.Kern.Poort;

namespace Regiotafel.Kern.Herkenning;

/// <summary>
/// Passes the free texts of one form through the recognition scan before they are kept. Names of the providers of the region and of
/// organisations that the writer gave are no persons.
/// </summary>
public sealed class Tekstkeur(IAanbiedernamen aanbieders, IHandelende wie, Klok klok)
{
    /// <summary>The first field that cannot be kept and why, in words for the writer; null when all can.</summary>
    /// <param name="regio">Region that the texts are about.</param>
    /// <param name="teksten">Name of each field with what was typed.</param>
    /// <param name="organisaties">Names that are no persons.</param>
    /// <param name="geenPersoon">The writer says that what looks like a name is no person.</param>
    public async Task<(string Veld, Weigering Weigering)?> Keur(
        string regio,
        IEnumerable<(string Veld, string? Tekst)> teksten,
        IEnumerable<string> organisaties,
        bool geenPersoon,
        CancellationToken ct
    )
    {
        var bekend = regio.Length == 0 ? [] : (await aanbieders.In(regio, ct)).Values;
        var woorden = Herkenningsscan.Woorden([.. organisaties, .. bekend, wie.OrganisatieNaam]);
        foreach (var (veld, tekst) in teksten)
        {
            var uitkomst = Herkenningsscan.Scan(tekst, klok.Vandaag, woorden);
            if (uitkomst.Geweigerd || (uitkomst.TeBevestigen && !geenPersoon))
            {
                return (veld, new Weigering("tekst-over-persoon", string.Join(' ', uitkomst.Berichten)));
            }
        }
        return null;
    }
}
