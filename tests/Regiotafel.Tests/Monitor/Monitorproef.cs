using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Monitor;
using Regiotafel.Monitor.Regios.Panelen;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Monitor;

/// <summary>Public uitgaven of hand-made tables, through the border and without a store.</summary>
internal static class Monitorproef
{
    public static Doelpad Pad { get; } = new(new Landelijkestand().Doelen, Zorgkantoorregio.Alle.Length);

    public static Openbareuitgave Uitgave(string editie, bool voorbeeld, params Grenstabel[] tabellen) =>
        new(
            Guid.NewGuid(),
            "5521",
            $"Proef {editie}",
            VasteTijd.Begin,
            editie,
            "proeflevering",
            voorbeeld,
            "openbaarmaking 1.1",
            new string('a', 64),
            Proeftabel.Open(Doelgroep.Openbaar, Proeftabel.Vast, tabellen).Uitgave!.Tabellen
        );

    public static Regiocijfers Van(string regio, params Openbareuitgave[] uitgaven)
    {
        var van = Zorgkantoorregio.Alle.First(r => r.Code == regio);
        var gekozen = Regiocijfers.Kies(van, uitgaven.Select(u => u.Kop())).ToList();
        return Regiocijfers.Van(van, gekozen.Select(k => uitgaven.First(u => u.Id == k.Id)));
    }

    /// <summary>The panel of a code.</summary>
    public static Paneel Paneel(string code, Regiocijfers cijfers, Kwartaal? kwartaal = null) =>
        Panelenmaker.Maak(cijfers, Pad, kwartaal).Single(p => p.Naam.Code == code);

    /// <summary>A monthly flow: for each region its counts from January of a year on.</summary>
    public static Proeftabel Maanden(string code, int jaar, params (string Regio, int[] Aantallen)[] regios) =>
        Maanden(new Proeftabel(code, "1.0"), "", jaar, regios);

    public static Proeftabel Maanden(
        Proeftabel tabel,
        string uitsplitsing,
        int jaar,
        params (string Regio, int[] Aantallen)[] regios
    )
    {
        foreach (var (regio, aantallen) in regios)
        {
            foreach (var (nummer, aantal) in aantallen.Index())
            {
                var maand = new DateOnly(jaar, 1, 1).AddMonths(nummer);
                tabel.Cel(regio, uitsplitsing, aantal, null, $"{maand.Year:0000}-{maand.Month:00}");
            }
        }
        return tabel;
    }

    /// <summary>So many months with the same count.</summary>
    public static int[] Keer(int aantal, int maanden) => [.. Enumerable.Repeat(aantal, maanden)];
}
