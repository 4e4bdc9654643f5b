using Regiotafel.Regioplan.Cijfers;

namespace Regiotafel.Regioplan.Taal;

/// <summary>Everything in one text that stands between it and publication.</summary>
internal static class Tekstkeuring
{
    /// <param name="aanvaard">Keys of the points for which someone wrote a reason; only warnings can be accepted.</param>
    public static IReadOnlyList<Keurpunt> Keur(string markdown, Plancijfers cijfers, IReadOnlySet<string> aanvaard)
    {
        var tekst = Plantekst.Lees(markdown);
        return
        [
            .. tekst
                .Fouten.Select(Fout)
                .Concat(tekst.Delen.OfType<Cijfertag>().Select(t => Cijfer(t, cijfers)).OfType<Keurpunt>())
                .Concat(tekst.Delen.OfType<Beweringtag>().Select(t => Bewering(t, cijfers)).OfType<Keurpunt>())
                .Concat(Losgetallen.Vind(markdown).Select(Los))
                .Where(p => p.Soort == Keursoort.Fout || !aanvaard.Contains(p.Sleutel))
                .OrderBy(p => p.Regel)
                .ThenByDescending(p => p.Soort),
        ];
    }

    /// <summary>A reason is kept for these words and this verdict: when the figure turns the sentence red, it no longer counts.</summary>
    internal static string Sleutelvan(Beweringtag tag, Beweringoordeel oordeel) =>
        Sleutel.Van("bewering", tag.Bron, oordeel.Kleur.ToString());

    private static Keurpunt Fout(Tagfout fout) =>
        new(Keursoort.Fout, fout.Regel, $"{fout.Zin} {fout.Herstel}", Sleutel.Van("fout", fout.Zin));

    private static Keurpunt? Cijfer(Cijfertag tag, Plancijfers cijfers)
    {
        var vondst = Cijferzoeker.Vind(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, tag.Regio);
        if (vondst is null)
        {
            return new(
                Keursoort.Fout,
                tag.Regel,
                Cijferzoeker.Reden(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, tag.Regio),
                Sleutel.Van("cijfer", tag.Bron)
            );
        }
        return vondst.Cijfer.Waarde is null
            ? new(
                Keursoort.Waarschuwing,
                tag.Regel,
                $"Het cijfer “{tag.Indicator}” heeft hier geen waarde: {vondst.Cijfer.Tekst}. Leg uit waarom het er toch staat, of haal het weg.",
                Sleutel.Van("cijfer", tag.Bron, vondst.Cijfer.Tekst)
            )
            : null;
    }

    private static Keurpunt? Bewering(Beweringtag tag, Plancijfers cijfers)
    {
        var oordeel = Beweringtoets.Toets(tag, cijfers);
        return oordeel.Kleur == Beweringkleur.Groen
            ? null
            : new(
                oordeel.Kleur == Beweringkleur.Oranje ? Keursoort.Waarschuwing : Keursoort.Fout,
                tag.Regel,
                oordeel.Zin,
                Sleutelvan(tag, oordeel)
            );
    }

    private static Keurpunt Los(Losgetal getal) =>
        new(
            Keursoort.Waarschuwing,
            getal.Regel,
            $"“{getal.Tekst}” is met de hand getypt en verandert niet mee met de cijfers. Verwijs naar een cijfer, of leg uit waar het vandaan komt.",
            getal.Sleutel
        );
}
