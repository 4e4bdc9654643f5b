using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Screens a delivery (aanlevering.md section 5): every stage, in one reading of the files.</summary>
internal static class Schermer
{
    public static Schermuitslag Scherm(ILeveringsbron bron, int threads, CancellationToken ct)
    {
        var bevindingen = new List<Bevinding>();
        if (Manifestbestanden.LeesManifest(bron) is not { } manifest)
        {
            bevindingen.Add(Bevindingscode.Van("MANIFEST-FOUT").Op(Manifestbestanden.Manifestnaam));
            return Uitslag(null, bevindingen, new Dictionary<Soort, Brontabel>(), []);
        }

        var bestanden = Manifestbestanden.Open(bron, manifest, bevindingen);
        using var schermgang = new Schermgang(bestanden, threads, ct);
        try
        {
            var bronnen = schermgang.Lees(bevindingen);
            if (bronnen.Count > 0)
            {
                bevindingen.AddRange(new Kruiscontrole(manifest, bronnen).Zoek());
            }

            return Uitslag(manifest, bevindingen, bronnen, [.. bestanden.Select(b => (b.Naam, b.Sha256))]);
        }
        finally
        {
            // A hash may still be read from them, whatever happened here.
            _ = schermgang.Hashes.ContinueWith(
                _ => bestanden.ForEach(b => b.Dispose()),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
        }
    }

    private static Schermuitslag Uitslag(
        Manifest? manifest,
        List<Bevinding> bevindingen,
        IReadOnlyDictionary<Soort, Brontabel> bronnen,
        IReadOnlyList<(string Naam, string Sha256)> bestanden
    )
    {
        bevindingen.Sort(Schermrapport.Volgorde);
        return new()
        {
            Manifest = manifest,
            Bevindingen = bevindingen,
            Bronnen = bronnen,
            Bestanden = bestanden,
        };
    }
}
