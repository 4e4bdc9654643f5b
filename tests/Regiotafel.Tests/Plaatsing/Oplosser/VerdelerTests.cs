using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Controle;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Tests.Plaatsing.Oplosser;

public sealed class VerdelerTests
{
    [Fact]
    public void Duizend_kleine_vragen_geven_op_elk_niveau_hetzelfde_als_alles_proberen()
    {
        var (ketens, ruilen) = (0, 0);
        for (var zaad = 0; zaad < 1000; zaad++)
        {
            var instantie = Proefinstantie.Maak(zaad);
            var bogen = new Bogenset(instantie);
            var oplossing = Verdeler.Los(bogen, () => false);
            var resultaat = Resultaatmaker.Maak(bogen, oplossing);

            Assert.Equal(new Bruut(bogen).Zoek().Beste, oplossing.Waarde());
            Assert.True(resultaat.Bewezen, $"zaad {zaad}");
            Assert.Empty(Resultaatcontrole.Controleer(instantie, resultaat));
            ketens += resultaat.Ketens.Count(k => k.Soort == Ketenregel.Keten);
            ruilen += resultaat.Ketens.Count(k => k.Soort == Ketenregel.Ruil);
        }
        // Else the instances would prove little.
        Assert.True(ketens > 100 && ruilen > 30, $"{ketens} ketens, {ruilen} ruilen");
    }

    [Fact]
    public void Twee_vier_en_acht_woorden_geven_dezelfde_verdeling_en_dezelfde_potentialen()
    {
        for (var zaad = 0; zaad < 100; zaad++)
        {
            var bogen = new Bogenset(Proefinstantie.Maak(zaad, 30, 15));
            foreach (var deel in Deel.Van(bogen))
            {
                var pakking = Netbouw.Pakking(bogen, deel);
                var vier = Los<Gewicht4>(bogen, deel, pakking);

                Assert.Equal(vier, Los<Gewicht8>(bogen, deel, pakking));
                if (pakking.Woorden <= Gewicht2.Woorden)
                {
                    Assert.Equal(vier, Los<Gewicht2>(bogen, deel, pakking));
                }
            }
        }
    }

    [Fact]
    public void Wie_eruit_gaat_en_terugkomt_laat_de_beste_verdeling_staan()
    {
        for (var zaad = 0; zaad < 100; zaad++)
        {
            var bogen = new Bogenset(Proefinstantie.Maak(zaad, 30, 15));
            var deel = Deel.Van(bogen).MaxBy(d => d.Zoekvragen.Length);
            if (deel is null)
            {
                continue;
            }
            var pakking = Netbouw.Pakking(bogen, deel);
            var net = Netbouw.Bouw<Gewicht4>(bogen, deel, pakking);
            var toewijzer = new Toewijzer<Gewicht4>(net);
            for (var p = 0; p < net.Personen; p++)
            {
                Assert.True(toewijzer.Plaats(p));
            }
            var beste = Niveau(pakking, toewijzer.Waarde);
            var toeval = new Random(zaad);
            for (var keer = 0; keer < 20; keer++)
            {
                var weg = toeval.Next(net.Personen);
                toewijzer.Haal(weg);
                // Without this person: equal to a division that never had him.
                var zonder = new Toewijzer<Gewicht4>(net);
                foreach (var p in Enumerable.Range(0, net.Personen).Where(p => p != weg))
                {
                    zonder.Plaats(p);
                }
                Assert.Equal(Niveau(pakking, zonder.Waarde), Niveau(pakking, toewijzer.Waarde));
                toewijzer.Plaats(weg);
                Assert.Equal(beste, Niveau(pakking, toewijzer.Waarde));
            }
        }
    }

    [Fact]
    public void Een_plek_meer_verlaagt_de_waarde_nooit()
    {
        for (var zaad = 0; zaad < 200; zaad++)
        {
            var instantie = Proefinstantie.Maak(zaad, 12, 8);
            var meer = instantie with
            {
                Groepen = [.. instantie.Groepen.Select((g, i) => i == 0 ? g with { Vrij = g.Vrij + 1 } : g)],
            };

            var (voor, na) = (Waarde(instantie), Waarde(meer));

            Assert.True(voor.AsSpan().SequenceCompareTo(na) <= 0, $"zaad {zaad}");
        }
    }

    private static long[] Waarde(Regiotafel.Plaatsing.Instanties.Instantie instantie) =>
        Verdeler.Los(new Bogenset(instantie), () => false).Waarde()[..Niveaus.Getoond];

    private static long[] Niveau(Pakking pakking, Gewicht4 gewicht)
    {
        var uit = new long[Niveaus.Aantal];
        pakking.PakUit(gewicht, uit);
        return uit;
    }

    private static List<string> Los<T>(Bogenset bogen, Deel deel, Pakking pakking)
        where T : struct, IGewicht<T>
    {
        var uit = new Oplossing(bogen);
        Verdeler.Los<T>(bogen, deel, pakking, uit, () => false);
        return
        [
            .. deel.Zoekvragen.Select(z => $"{uit.Naar[z]} {string.Join(',', uit.U(z).ToArray())}"),
            .. deel.Groepen.Select(g => string.Join(',', uit.V(g).ToArray())),
        ];
    }
}
