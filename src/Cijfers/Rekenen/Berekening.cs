using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>One run: screen a delivery, and compute editions from the rows that were accepted.</summary>
internal static class Berekening
{
    /// <param name="correcties">Approved corrections; a command line has none.</param>
    /// <param name="edities">Editions to compute; none: only screen.</param>
    /// <param name="threads">1 to 64; no byte of the outcome depends on it.</param>
    /// <param name="bijdragen">Also how much of each amount and mean comes from each provider.</param>
    /// <param name="past">Whether this manifest can serve; if not, nothing is computed.</param>
    /// <param name="meld">Gets one line per stage.</param>
    /// <returns>Nothing when <paramref name="past"/> says no.</returns>
    public static Rekenuitslag? Voer(
        ILeveringsbron bron,
        IReadOnlyList<Correctie> correcties,
        IReadOnlyList<string> edities,
        int threads,
        bool bijdragen,
        Func<Manifest, bool> past,
        Action<string> meld,
        CancellationToken ct
    )
    {
        var stappen = new Stappen(meld);
        // Neither waits for the delivery: the engine opens and the definitions are read beside the screening.
        using var begin = new Rekenbegin(threads, edities.Count > 0);
        var gang = Correctiegang.Begin(bron, correcties, threads, ct);
        var scherm = gang.Scherm;
        var rijen = scherm.Bronnen.Values.Sum(b => (long)b.Aantal);
        stappen.Klaar($"Gecontroleerd: {rijen} rijen aanvaard, {scherm.Bevindingen.Count} bevindingen");
        if (scherm.Manifest is { } manifest && !past(manifest))
        {
            return null;
        }
        if (scherm.Geweigerd || edities.Count == 0)
        {
            return new(scherm, new Dictionary<string, IReadOnlyList<Meetrij>>(), scherm.Bevindingen);
        }
        var motor = Gevuld(begin.Motor, Tabellen(gang, threads, ct));
        stappen.Klaar("Geladen in de rekenmotor");
        return Bereken(motor, scherm, edities, bijdragen, stappen) with { Aflopen = gang.Aflopen };
    }

    /// <summary>The exact cells of one indicator, from rows that were accepted before.</summary>
    public static (Reeks Regios, Reeks Alle) Cellen(
        ILeveringsbron bron,
        Definitie definitie,
        int threads,
        CancellationToken ct
    )
    {
        var scherm = Schermer.Scherm(bron, threads, ct);
        var boek = Definitieboek.Meegeleverd;
        using var begin = new Rekenbegin(threads, nodig: true);
        var motor = Gevuld(begin.Motor, scherm);
        Rekenloop.MaakBasis(motor, [.. boek.BasisVan([definitie.Editie])]);
        return new Rekenloop(motor, boek, Opdracht(scherm)).Reeks(definitie);
    }

    // Changed values make other rows: they are read again, as rows of a delivery.
    private static Schermuitslag Tabellen(Correctiegang gang, int threads, CancellationToken ct) =>
        gang.Gewijzigd ? Schermer.Scherm(gang.Bron, threads, ct) : gang.Scherm;

    private static Rekenmotor Gevuld(Rekenmotor motor, Schermuitslag scherm)
    {
        new Lader(motor).Laad(scherm.Bronnen);
        motor.SluitAf();
        // What only the screening needed would stand beside the engine for the rest of the run.
        GC.Collect();
        return motor;
    }

    private static Rekenuitslag Bereken(
        Rekenmotor motor,
        Schermuitslag scherm,
        IReadOnlyList<string> edities,
        bool bijdragen,
        Stappen stappen
    )
    {
        var boek = Definitieboek.Meegeleverd;
        Rekenloop.MaakBasis(motor, [.. boek.BasisVan(edities)]);
        stappen.Klaar("Basistabellen gemaakt");
        var manifest = scherm.Manifest!;
        var loop = new Rekenloop(motor, boek, Opdracht(scherm));
        var rijen = edities.ToDictionary(editie => editie, editie => loop.Editie(editie));
        var terugval = Inwonersterugval.Bevindingen(motor, edities.SelectMany(boek.VanEditie), manifest.Regios);
        var aanbieders = new Bijdrageloop(motor, boek, loop);
        Rekenuitslag uitslag = new(scherm, rijen, [.. scherm.Bevindingen, .. terugval])
        {
            Bijdragen = bijdragen ? edities.ToDictionary(editie => editie, aanbieders.Editie) : [],
        };
        stappen.Klaar($"Berekend: {rijen.Values.Sum(r => r.Count)} rijen");
        return uitslag;
    }

    private static Rekenopdracht Opdracht(Schermuitslag scherm) =>
        new(
            scherm.Manifest!.Regios,
            scherm.Manifest.Van,
            scherm.Manifest.Tot,
            (soort, regio) => scherm.GeleverdVoor(Contract.Van(soort), regio)
        );
}
