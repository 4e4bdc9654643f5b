using System.Collections.Frozen;
using Regiotafel.Regioplan.Cijfers;

namespace Regiotafel.Regioplan.Taal;

/// <summary>Everything in one text that stands between it and publication.</summary>
internal static class Tekstkeuring
{
    /// <summary>All points, also those for which somebody wrote a reason.</summary>
    /// <param name="sectie">Code of the section.</param>
    /// <param name="bekend">Words of names that are no persons.</param>
    public static IReadOnlyList<Keurpunt> Keur(
        string sectie,
        string markdown,
        Plancijfers cijfers,
        FrozenSet<string> bekend
    )
    {
        var tekst = Plantekst.Lees(markdown);
        var lezing = Lezing.Van(tekst, cijfers);
        var sleutels = new Keursleutels(sectie, lezing);
        return
        [
            .. tekst
                .Fouten.Select(Fout)
                .Concat(tekst.Delen.OfType<Cijfertag>().Select(t => Cijfer(t, cijfers, sleutels)).OfType<Keurpunt>())
                .Concat(
                    tekst.Delen.OfType<Beweringtag>().Select(t => Bewering(t, cijfers, sleutels)).OfType<Keurpunt>()
                )
                .Concat(Losgetallen.Vind(lezing).Select(g => Los(g, sleutels)))
                // The same name twice in a sentence is judged once.
                .Concat(Naamvinder.Vind(lezing, bekend).Select(n => Naam(n, sleutels)).DistinctBy(p => p.Sleutel))
                .OrderBy(p => p.Regel)
                .ThenByDescending(p => p.Soort),
        ];
    }

    private static Keurpunt Fout(Tagfout fout) =>
        new(Keursoort.Fout, fout.Regel, $"{fout.Zin} {fout.Herstel}", Sleutel.Van("fout", fout.Zin));

    private static Keurpunt? Cijfer(Cijfertag tag, Plancijfers cijfers, Keursleutels sleutels)
    {
        var vondst = Cijferzoeker.Vind(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, tag.Regio);
        if (vondst is null)
        {
            return new(
                Keursoort.Fout,
                tag.Regel,
                Cijferzoeker.Reden(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, tag.Regio),
                sleutels.Van(tag, "")
            );
        }
        return vondst.Cijfer.Waarde is null
            ? new(
                Keursoort.Waarschuwing,
                tag.Regel,
                $"Het cijfer “{tag.Indicator}” heeft hier geen waarde: {vondst.Cijfer.Tekst}. Leg uit waarom het er toch staat, of haal het weg.",
                sleutels.Van(tag, vondst.Cijfer.Tekst)
            )
            : null;
    }

    private static Keurpunt? Bewering(Beweringtag tag, Plancijfers cijfers, Keursleutels sleutels)
    {
        var oordeel = Beweringtoets.Toets(tag, cijfers);
        return oordeel.Kleur == Beweringkleur.Groen
            ? null
            : new(
                oordeel.Kleur == Beweringkleur.Oranje ? Keursoort.Waarschuwing : Keursoort.Fout,
                tag.Regel,
                oordeel.Zin,
                sleutels.Van(tag, oordeel)
            );
    }

    private static Keurpunt Los(Losgetal getal, Keursleutels sleutels) =>
        new(
            Keursoort.Waarschuwing,
            getal.Regel,
            $"“{getal.Tekst}” is met de hand getypt en verandert niet mee met de cijfers. Verwijs naar een cijfer, of leg uit waar het vandaan komt.",
            sleutels.Van(getal)
        );

    private static Keurpunt Naam(Mogelijkenaam naam, Keursleutels sleutels) =>
        new(
            Keursoort.Waarschuwing,
            naam.Regel,
            $"“{naam.Woord}” is misschien de naam van een persoon. Haal de naam weg, of geef aan dat het geen persoon is.",
            sleutels.Van(naam)
        )
        {
            IsNaam = true,
        };
}
