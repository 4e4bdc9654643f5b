using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>One run: screen a delivery, and compute editions from the rows that were accepted.</summary>
internal static class Berekening
{
    /// <param name="edities">Editions to compute; none: only screen.</param>
    /// <param name="threads">1 to 64; no byte of the outcome depends on it.</param>
    /// <param name="meld">Gets at most one line per stage, without a value of a row.</param>
    public static Rekenuitslag Voer(
        ILeveringsbron bron,
        IReadOnlyList<string> edities,
        int threads,
        Action<string> meld,
        CancellationToken ct
    )
    {
        var scherm = Schermer.Scherm(bron, threads, ct);
        meld($"Gecontroleerd: {scherm.Bronnen.Values.Sum(b => (long)b.Aantal)} rijen aanvaard, {scherm.Bevindingen.Count} bevindingen.");
        if (scherm.Geweigerd || edities.Count == 0)
        {
            return new(scherm, new Dictionary<string, IReadOnlyList<Meetrij>>(), scherm.Bevindingen);
        }
        using var motor = new Rekenmotor(threads, Motorgeheugen);
        new Lader(motor).Laad(scherm.Bronnen);
        motor.SluitAf();
        var boek = Definitieboek.Meegeleverd;
        Rekenloop.MaakBasis(motor, boek, edities);
        var manifest = scherm.Manifest!;
        var opdracht = new Rekenopdracht(
            manifest.Regios,
            manifest.Van,
            manifest.Tot,
            (soort, regio) => scherm.GeleverdVoor(Contract.Van(soort), regio)
        );
        var loop = new Rekenloop(motor, boek, opdracht);
        var rijen = edities.ToDictionary(editie => editie, editie => loop.Editie(editie));
        meld($"Berekend: {rijen.Values.Sum(r => r.Count)} rijen.");
        var terugval = Inwonersterugval.Bevindingen(motor, edities.SelectMany(boek.VanEditie), manifest.Regios);
        return new(scherm, rijen, [.. scherm.Bevindingen, .. terugval]);
    }

    // Of the engine alone, in MiB. With our own buffers beside it a run of ten million claim lines stays below 2 GB.
    private const int Motorgeheugen = 1400;
}
