using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Writes the claims as exactly the asked number of lines: with few lines one tells a whole year, with more one tells a month or
/// four weeks, with very many one tells a part of a day. The amounts of a year stay the same.
/// </summary>
internal sealed class Declaratieschrijver(Csvschrijver uit, long zaad)
{
    private const int CreditPromille = 60;
    private const int MinsteMetCredit = 4;
    private const int PerMeerzorg = 6;
    private static readonly int Vierweken = Dagen.Van(2021, 1, 4);
    private readonly List<int> _grenzen = [];

    // An id has at least four characters.
    private long _nummer = 1_000_000;

    public void Schrijf(Declaratieplan plan, long regels, CancellationToken ct)
    {
        long gewicht = plan.Delen.Sum(d => (long)d.Gewicht);
        var over = regels - plan.Minimum;
        long voor = 0;
        foreach (var (i, deel) in plan.Delen.Index())
        {
            ct.ThrowIfCancellationRequested();
            var erbij = Deel(over, voor + deel.Gewicht, gewicht) - Deel(over, voor, gewicht);
            voor += deel.Gewicht;
            Schrijf(deel, deel.Minimum + erbij, i);
        }
    }

    private static long Deel(long geheel, long deel, long van) => (long)((Int128)geheel * deel / van);

    private void Schrijf(Declaratiedeel deel, long regels, int nummer)
    {
        var code = Prestatie.Voor(deel.Vorm, deel.Periode.Groep, meerzorg: false);
        if (deel.Vergissing)
        {
            Regel(deel, code, deel.Van, deel.Tot, deel.Basis, 0);
            Regel(deel, code, deel.Van, deel.Tot, -deel.Basis, _nummer);
            return;
        }
        var meerzorg = deel.Meerzorg > 0 ? Math.Max(1, regels / PerMeerzorg) : 0;
        var gewoon = regels - meerzorg;
        Verdeel(deel);
        if (gewoon >= MinsteMetCredit && Toeval.Meng((ulong)zaad ^ (ulong)nummer) % 1000 < CreditPromille)
        {
            var fout = (deel.Basis / _grenzen.Count) + 1000;
            Regel(deel, code, deel.Van, _grenzen[0], fout, 0);
            Regel(deel, code, deel.Van, _grenzen[0], -fout, _nummer);
            gewoon -= 2;
        }
        Reeks(deel, code, deel.Basis, gewoon);
        if (meerzorg > 0)
        {
            Reeks(deel, Prestatie.Voor(deel.Vorm, deel.Periode.Groep, meerzorg: true), deel.Meerzorg, meerzorg);
        }
    }

    // The last day of each billing period: the provider bills by the month or by four weeks.
    private void Verdeel(Declaratiedeel deel)
    {
        _grenzen.Clear();
        var perMaand = deel.Periode.Agb[^1] % 2 == 0;
        for (var dag = deel.Van; dag <= deel.Tot; )
        {
            var laatste = perMaand ? Maandeinde(dag) : dag + 27 - ((dag - Vierweken + 28) % 28);
            _grenzen.Add(Math.Min(laatste, deel.Tot));
            dag = laatste + 1;
        }
    }

    private static int Maandeinde(int dag)
    {
        var datum = DateOnly.FromDayNumber(dag);
        return dag - datum.Day + DateTime.DaysInMonth(datum.Year, datum.Month);
    }

    private void Reeks(Declaratiedeel deel, string code, long bedrag, long regels)
    {
        var perioden = _grenzen.Count;
        long gegeven = 0;
        for (var p = 0; p < perioden; p++)
        {
            var hier = Deel(regels, p + 1, perioden) - Deel(regels, p, perioden);
            if (regels < perioden)
            {
                // The first period always has its line; a line tells the periods up to the next one.
                hier = Begint(p, regels, perioden) ? 1 : 0;
            }
            if (hier == 0)
            {
                continue;
            }
            var van = p == 0 ? deel.Van : _grenzen[p - 1] + 1;
            var tot = regels < perioden ? _grenzen[Laatste(p, regels, perioden)] : _grenzen[p];
            var som = (bedrag * (tot - deel.Van + 1) / (deel.Tot - deel.Van + 1)) - gegeven;
            gegeven += som;
            Stukken(deel, code, van, tot, som, hier);
        }
    }

    private static bool Begint(int periode, long regels, int perioden) =>
        periode == 0 || periode * regels / perioden != (periode - 1) * regels / perioden;

    private static int Laatste(int periode, long regels, int perioden)
    {
        while (periode + 1 < perioden && !Begint(periode + 1, regels, perioden))
        {
            periode++;
        }
        return periode;
    }

    private void Stukken(Declaratiedeel deel, string code, int van, int tot, long som, long aantal)
    {
        var dagen = tot - van + 1;
        for (long i = 0; i < aantal; i++)
        {
            var begin = van + (int)(i * dagen / aantal);
            var einde = Math.Max(begin, van + (int)((i + 1) * dagen / aantal) - 1);
            Regel(deel, code, begin, einde, Deel(som, i + 1, aantal) - Deel(som, i, aantal), 0);
        }
    }

    private void Regel(Declaratiedeel deel, string code, int van, int tot, long bedrag, long corrigeert)
    {
        uit.Teken('d').Getal(++_nummer).Veld();
        uit.Tekst(deel.Periode.Persoon.Pseudoniem).Veld();
        uit.Tekst(deel.Periode.Agb).Veld();
        uit.Tekst(deel.Periode.Segment).Veld();
        uit.Tekst(code).Veld();
        uit.Dag(van).Veld();
        uit.Dag(tot).Veld();
        uit.Bedrag(bedrag).Veld();
        uit.Tekst(deel.Plek ?? "").Veld();
        if (corrigeert > 0)
        {
            uit.Teken('d').Getal(corrigeert);
        }
        uit.Einde();
    }
}
