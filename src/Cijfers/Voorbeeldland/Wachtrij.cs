using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// The waiting list of one region: as many places in the row as the region asks for, each taken by one person after the other, so
/// that the number waiting on a day is known beforehand.
/// </summary>
internal sealed class Wachtrij(Regiodoel regio, Toeval toeval)
{
    private const int ZonderClassificatie = 12;
    private static readonly int Begin = Dagen.Van(2021, 10, 1);
    private static readonly int Korter = Dagen.Van(2022, 9, 1);
    private readonly List<Wachtstatus> _uit = [];
    private LinkedList<Woonperiode> _mensen = [];

    public List<Wachtstatus> Maak(IReadOnlyList<Woonperiode> perioden)
    {
        var lijst = perioden.Where(p => p.IsGgz && p.Gat is null && p.Persoon.Perioden.Count == 1).ToList();
        toeval.Schud(lijst);
        _mensen = new(lijst.OrderBy(p => p.Zorg.Count > 0 ? 1 : 0));
        var lang = regio.Wachtend(2023);
        for (var plaats = 0; plaats < Math.Max(regio.Wachtend(2022), lang); plaats++)
        {
            Vul(plaats, plaats < lang ? Dagen.Open : Korter);
        }
        Buiten();
        return _uit;
    }

    private void Vul(int plaats, int einde)
    {
        for (var dag = Begin; dag < Math.Min(einde, Dagen.Slot + 1); )
        {
            var tot = dag + toeval.Tussen(45, 200);
            tot = tot >= Dagen.Slot && einde == Dagen.Open ? Dagen.Open : Math.Min(tot, einde - 1);
            var wacht = Neem(p => p.Van <= dag && p.Tot >= Math.Min(tot, Dagen.Slot));
            if (wacht is null)
            {
                dag += 30;
                continue;
            }
            Wacht(wacht, dag, tot, plaats % ZonderClassificatie != ZonderClassificatie - 1);
            dag = tot == Dagen.Open ? Dagen.Open : tot + 1;
        }
    }

    private void Wacht(Woonperiode periode, int van, int tot, bool metClassificatie)
    {
        var status =
            toeval.Kans(650) ? '2'
            : toeval.Kans(800) ? '7'
            : '6';
        var wissel = van + toeval.Tussen(15, 30);
        if (status == '7' && tot != Dagen.Open && tot > wissel && toeval.Kans(400))
        {
            Voeg(periode, '2', metClassificatie, van, wissel - 1);
            van = wissel;
        }
        Voeg(periode, status, metClassificatie, van, tot);
        if (tot != Dagen.Open && toeval.Kans(500))
        {
            _uit.Add(new(periode, '4', "", tot + 1, Dagen.Open));
        }
    }

    // Those who manage without and those whose question ended stand in the same file, and never count.
    private void Buiten()
    {
        for (var i = 0; i < regio.Wachtend(2022); i++)
        {
            if (Neem(p => p.Van < Dagen.Peil2023 && p.Tot >= Dagen.Slot) is { } periode)
            {
                _uit.Add(
                    new(periode, toeval.Kans(850) ? '3' : '5', "19", Dagen.Peil2023 + toeval.Onder(400), Dagen.Open)
                );
            }
        }
    }

    private void Voeg(Woonperiode periode, char status, bool metClassificatie, int van, int tot) =>
        _uit.Add(new(periode, status, metClassificatie ? Classificatie(status) : "", van, tot));

    private string Classificatie(char status) =>
        status switch
        {
            '6' => "0" + (char)('1' + toeval.Onder(8)),
            '7' => toeval.Kans(500) ? "09" : "10",
            _ => "1" + (char)('1' + toeval.Onder(8)),
        };

    private Woonperiode? Neem(Predicate<Woonperiode> past)
    {
        for (var knoop = _mensen.First; knoop is not null; knoop = knoop.Next)
        {
            if (past(knoop.Value))
            {
                _mensen.Remove(knoop);
                return knoop.Value;
            }
        }
        return null;
    }
}
