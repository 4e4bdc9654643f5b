using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>Adds a point to the timeline of a region.</summary>
internal sealed class Puntzaken(Kennisschrijver schrijver, Tekstkeur keur)
{
    private static readonly Weigering KiesRegio = new("tijdlijn-regio", "Kies de regio van de tijdlijn.");

    public Kennisschrijver Schrijver => schrijver;

    /// <summary>Null when it was kept; else the field and why not.</summary>
    public async Task<(string Veld, Weigering Weigering)?> Maak(Puntinvoer invoer, CancellationToken ct)
    {
        var regio = schrijver.Regio(invoer.Regio);
        if (regio.Length == 0)
        {
            return (nameof(invoer.Regio), KiesRegio);
        }
        if (await keur.Keur(regio, [(nameof(invoer.Tekst), invoer.Tekst)], [], invoer.GeenPersoon, ct) is { } fout)
        {
            return fout;
        }
        var punt = new Tijdlijnpunt
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = schrijver.Eigenaar,
            Voorbeeld = false,
        };
        invoer.Zet(punt);
        await schrijver.Voeg(punt, ct);
        return null;
    }
}
