using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>Writes the files about persons, but for the claims.</summary>
internal sealed class Persoonsbestanden(Land land, Besluitenboek besluiten, long zaad)
{
    private readonly Toeval _toeval = Toeval.Van(zaad, "bestanden");

    public void Indicaties(Csvschrijver uit)
    {
        foreach (var persoon in land.Personen)
        {
            var verstandelijk = _toeval.Kans(90);
            foreach (var periode in persoon.Perioden)
            {
                foreach (var besluit in besluiten.Van(periode))
                {
                    Indicatie(uit, periode, besluit, verstandelijk);
                }
            }
        }
    }

    public void Toewijzingen(Csvschrijver uit)
    {
        foreach (var periode in Perioden())
        {
            foreach (var deel in periode.Zorg)
            {
                Toewijzing(uit, periode, deel);
            }
            // An allocation without care.
            if (periode.Zorg.Count == 0 && _toeval.Kans(300))
            {
                Toewijzing(uit, periode, new(Zorgdeel.Mpt, periode.Van, periode.Tot));
            }
        }
    }

    public void Leveringen(Csvschrijver uit)
    {
        foreach (var periode in Perioden())
        {
            foreach (var deel in periode.Zorg.Where(z => z.WordtGedeclareerd))
            {
                Begin(uit, periode, deel.Van);
                uit.Veld().Teken(deel.Vorm).Veld().Tekst(periode.Agb).Veld().Dag(deel.Van).Veld().Dag(deel.Tot).Einde();
            }
        }
    }

    public void Wachtlijst(Csvschrijver uit)
    {
        foreach (var wacht in land.Wachtlijst)
        {
            Begin(uit, wacht.Periode, wacht.Van);
            uit.Veld().Tekst(wacht.Periode.Regio.Code).Veld().Teken(_toeval.Kans(850) ? '4' : '5');
            uit.Veld()
                .Teken(wacht.Status)
                .Veld()
                .Tekst(wacht.Classificatie)
                .Veld()
                .Dag(wacht.Van)
                .Veld()
                .Dag(wacht.Tot);
            uit.Einde();
        }
    }

    private IEnumerable<Woonperiode> Perioden() => land.Personen.SelectMany(p => p.Perioden);

    // Client, decision and profile on a day.
    private void Begin(Csvschrijver uit, Woonperiode periode, int dag)
    {
        var besluit = besluiten.Op(periode, dag);
        uit.Tekst(periode.Persoon.Pseudoniem).Veld().Getal(besluit.Nummer).Veld().Tekst(besluit.Profiel.Zzp);
    }

    private void Indicatie(Csvschrijver uit, Woonperiode periode, Besluit besluit, bool verstandelijk)
    {
        var persoon = periode.Persoon;
        var laatste = persoon.Perioden[^1];
        var dood = persoon.Overleden is not null && periode == laatste && besluit.Tot == periode.Tot;
        uit.Tekst(persoon.Pseudoniem).Veld().Getal(besluit.Nummer).Veld().Tekst(besluit.Profiel.Zzp);
        uit.Veld().Tekst(periode.Regio.Code).Veld().Tekst(periode.Gemeente).Veld().Getal(persoon.Geboortejaar).Veld();
        if (persoon.Geboortemaand is { } maand)
        {
            uit.Getal(maand);
        }
        uit.Veld().Tekst(periode.IsGgz ? "03" : "01").Veld().Tekst(verstandelijk ? "05" : "");
        uit.Veld().Dag(besluit.Afgifte).Veld().Dag(besluit.Afgifte - 30).Veld().Dag(besluit.Van);
        uit.Veld().Dag(BlijftOpen(periode, besluit, dood) ? Dagen.Open : besluit.Tot);
        uit.Veld().Dag(dood ? persoon.Overleden!.Value : Dagen.Open).Veld().Tekst(persoon.Herkomst).Einde();
    }

    // Real files hold rows that nobody closed: a later decision or a death ends them all the same.
    private bool BlijftOpen(Woonperiode periode, Besluit besluit, bool dood)
    {
        var laatste = periode.Persoon.Perioden[^1];
        var magOpen = laatste.Einde is Einde.Geen or Einde.Overleden && periode.Gat is null;
        var gevolgd = besluit.Tot != periode.Tot || periode.Einde == Einde.AndereGroep;
        return magOpen && (dood || gevolgd) && _toeval.Kans(400);
    }

    private void Toewijzing(Csvschrijver uit, Woonperiode periode, Zorgdeel deel)
    {
        Begin(uit, periode, deel.Van);
        uit.Veld().Teken(deel.Vorm).Veld().Teken(_toeval.Kans(980) ? '1' : '3').Veld();
        uit.Tekst(deel.Vorm == Zorgdeel.Pgb ? "" : periode.Agb).Veld().Dag(deel.Van).Veld().Dag(deel.Tot);
        uit.Veld().Tekst(deel.Plek ?? "").Veld().Teken(deel.Geclusterd).Veld().Teken(Reden(periode, deel)).Einde();
    }

    private static char? Reden(Woonperiode periode, Zorgdeel deel) =>
        (deel.Tot == periode.Tot, periode.Einde) switch
        {
            (true, Einde.Geen) => null,
            (true, Einde.Overleden) => '1',
            (true, Einde.Verhuisd) => '8',
            (true, Einde.AndereGroep) => '3',
            (true, _) => '6',
            (false, _) => '5',
        };
}
