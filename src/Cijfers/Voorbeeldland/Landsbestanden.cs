using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>Writes the files that are not about single persons.</summary>
internal static class Landsbestanden
{
    private static readonly int Altijd = Dagen.Van(2018, 1, 1);

    public static void Prestatiecodes(Csvschrijver uit)
    {
        foreach (var prestatie in Prestatie.Alle)
        {
            for (var jaar = Dagen.EersteJaar; jaar <= Dagen.LaatsteJaar; jaar++)
            {
                uit.Tekst(prestatie.Code).Veld().Getal(jaar).Veld().Teken(prestatie.Vorm).Veld();
                uit.Teken(prestatie.Meerzorg ? 'J' : 'N').Veld().Tekst(prestatie.Omschrijving).Einde();
            }
        }
    }

    public static void Inwoners(Csvschrijver uit, Land land, long zaad)
    {
        foreach (var regio in land.Regios)
        {
            var toeval = Toeval.Van(zaad, "inwoners", regio.Nummer);
            var gewichten = regio.Gemeenten.Select(_ => (long)toeval.Tussen(20, 180)).ToList();
            for (var jaar = Dagen.EersteJaar; jaar <= Dagen.LaatsteJaar; jaar++)
            {
                long voor = 0;
                var som = gewichten.Sum();
                foreach (var (gemeente, gewicht) in regio.Gemeenten.Zip(gewichten))
                {
                    var hier = (regio.Inwoners(jaar) * (voor + gewicht) / som) - (regio.Inwoners(jaar) * voor / som);
                    voor += gewicht;
                    uit.Dag(Dagen.Begin(jaar)).Veld().Tekst(gemeente.Code).Veld().Getal(hier).Einde();
                }
            }
        }
    }

    public static void Gemeenteregio(Csvschrijver uit, Land land)
    {
        foreach (var regio in land.Regios)
        {
            foreach (var gemeente in regio.Gemeenten)
            {
                uit.Tekst(gemeente.Code).Veld().Tekst(regio.Code).Veld().Dag(Altijd).Veld().Einde();
            }
        }
    }

    public static void Locaties(Csvschrijver uit, Land land)
    {
        foreach (var locatie in land.Locaties)
        {
            uit.Tekst(locatie.Id)
                .Veld()
                .Tekst(locatie.Agb)
                .Veld()
                .Tekst(locatie.Soort)
                .Veld()
                .Tekst(locatie.Bron)
                .Veld();
            uit.Tekst(locatie.Postcode).Veld().Tekst(locatie.Naam).Veld().Tekst(locatie.Gemeente).Einde();
        }
    }
}
