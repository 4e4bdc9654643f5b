using System.Text.RegularExpressions;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Overgenomen.Regels;

/// <summary>Holds what the printed leeswijzer says against its own periods and against the figures.</summary>
internal static partial class Leeswijzerregels
{
    public static IEnumerable<Bevinding> Van(Gedruktplan plan) =>
        plan
            .Leeswijzer.SelectMany(l =>
                new[]
                {
                    Basisjaar(l),
                    HeelJaar(l),
                    Maanden(l),
                    Inwoners(l),
                    Populatie(l),
                    Kernwoord(l, plan.Leeswijzer),
                }
            )
            .Concat(plan.Cijfers.Select(c => Dagofjaar(plan, c)))
            .OfType<Bevinding>()
            .Concat(ZonderUitleg(plan));

    /// <summary>Growth is measured against an earlier year than the last one of its own period.</summary>
    public static Bevinding? Basisjaar(Gedrukteuitleg l) =>
        l.Basisjaar is { } basis && basis >= l.Tot.Year
            ? Maak(
                "basisjaar",
                Bevindingsoort.Tegenspraak,
                l,
                $"De groei is \"t.o.v. {basis}\", maar de periode eindigt in {l.Tot.Year} ({l.Peildatum}). Groei ten opzichte van het laatste jaar zelf bestaat niet."
            )
            : null;

    /// <summary>"Het gehele jaar" asks for whole years.</summary>
    public static Bevinding? HeelJaar(Gedrukteuitleg l) =>
        l.HeelJaar && !l.BeslaatHeleJaren
            ? Maak(
                "heel-jaar",
                Bevindingsoort.Tegenspraak,
                l,
                $"De uitleg spreekt van het gehele jaar. De periode is {l.Peildatum}."
            )
            : null;

    /// <summary>A mean over twelve months asks for twelve measurements.</summary>
    public static Bevinding? Maanden(Gedrukteuitleg l) =>
        l.Maanden is { } maanden && l.EersteDagenInLaatsteJaar < maanden
            ? Maak(
                "maanden",
                Bevindingsoort.Tegenspraak,
                l,
                $"Het gemiddelde is over {maanden} maanden, ook in het laatste jaar. Daarin vallen tot {l.Tot.Voluit()} maar {l.EersteDagenInLaatsteJaar} eerste dagen van de maand."
            )
            : null;

    /// <summary>A ratio on a day needs the inhabitants of that day.</summary>
    public static Bevinding? Inwoners(Gedrukteuitleg l) =>
        l.InwonersTot is { } jaar && jaar < l.Tot.Year
            ? Maak(
                "inwoners",
                Bevindingsoort.Tegenspraak,
                l,
                $"De inwoners gaan tot en met {jaar}. De peildatum is {l.Peildatum}."
            )
            : null;

    /// <summary>A plan for GGZ counts no people of another group.</summary>
    public static Bevinding? Populatie(Gedrukteuitleg l) =>
        Groepswoord().Match(l.Populatie) is { Success: true } woord && woord.Groups["groep"].Value != "GGZ"
            ? Maak(
                "populatie",
                Bevindingsoort.Schrijffout,
                l,
                $"Er staat \"{l.Populatie}\". Het plan gaat over de GGZ."
            )
            : null;

    /// <summary>An explanation that names the subject of another one was copied from it.</summary>
    public static Bevinding? Kernwoord(Gedrukteuitleg l, IReadOnlyList<Gedrukteuitleg> alle) =>
        !Noemt(l, l.Kernwoord) && alle.FirstOrDefault(ander => Noemt(ander, l.Kernwoord)) is { } bron
            ? Maak(
                "kernwoord",
                Bevindingsoort.Schrijffout,
                l,
                $"De uitleg begint over de {l.Kernwoord}. Dat is het onderwerp van \"{bron.Onderwerp}\"."
            )
            : null;

    /// <summary>A figure of one day that the leeswijzer explains as one of a longer period.</summary>
    public static Bevinding? Dagofjaar(Gedruktplan plan, Gedruktcijfer c) =>
        c.Periode.Length == 10 && c.Indicator.Length > 0 && plan.Gedrukteuitleg(c.Indicator) is { Maandafstand: > 0 } l
            ? new(
                "dag-of-jaar",
                Bevindingsoort.Tegenspraak,
                c.Wat,
                $"De tegel is een stand op één dag. De leeswijzer legt onder \"{l.Onderwerp}\" een aandeel over een jaar uit ({l.Peildatum}).",
                c.Plaats
            )
            : null;

    /// <summary>Figures that no entry explains.</summary>
    public static IEnumerable<Bevinding> ZonderUitleg(Gedruktplan plan)
    {
        var zonder = plan
            .Cijfers.Where(c => c.Indicator.Length > 0 && plan.Gedrukteuitleg(c.Indicator) is null)
            .ToList();
        if (zonder.Count > 0)
        {
            yield return new(
                "zonder-uitleg",
                Bevindingsoort.NietNaTeRekenen,
                "cijfers zonder leeswijzer",
                $"De leeswijzer zegt niets over: {string.Join(", ", zonder.Select(c => $"{c.Wat} ({c.Gedrukt})"))}.",
                "leeswijzer"
            );
        }
    }

    private static bool Noemt(Gedrukteuitleg l, string woord) =>
        l.Onderwerp.Contains(woord, StringComparison.OrdinalIgnoreCase);

    private static Bevinding Maak(string regel, Bevindingsoort soort, Gedrukteuitleg l, string zin) =>
        new(regel, soort, l.Onderwerp, zin, $"leeswijzer, {l.Onderwerp}");

    [GeneratedRegex("^(?<groep>[A-Z]{2,})[ -]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Groepswoord();
}
