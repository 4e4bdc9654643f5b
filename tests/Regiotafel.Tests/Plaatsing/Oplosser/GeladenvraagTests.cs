using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Tests.Plaatsing.Oplosser;

public sealed class GeladenvraagTests
{
    [Fact]
    public void Elke_wijziging_geeft_op_tien_niveaus_wat_opnieuw_oplossen_geeft()
    {
        var anders = 0;
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var toeval = new Random(zaad);
            var geladen = new Geladenvraag(Proefinstantie.Maak(zaad, 30, 15));
            for (var keer = 0; keer < 20; keer++)
            {
                var voor = geladen.Waarde();
                Wijzig(toeval, geladen);

                var vers = new Bogenset(geladen.Instantie);
                Assert.Equal(Verdeler.Los(vers, () => false).Waarde(), geladen.Waarde());
                Assert.Equal(geladen.Waarde(), Nageteld(vers, geladen));
                anders += voor.SequenceEqual(geladen.Waarde()) ? 0 : 1;
            }
        }
        // Else the changes would prove little.
        Assert.True(anders > 1000, $"{anders}");
    }

    [Fact]
    public void Een_mededinger_meer_verandert_de_schaarste_voor_wie_er_al_paste()
    {
        // One free place; the first zoekvraag fits, the second does not until its zorgprofiel is known.
        var instantie = Proefinstantie.Klein(vrij: 1, "880", null);
        var geladen = new Geladenvraag(instantie);
        Assert.Equal(-1, geladen.Waarde()[Niveaus.Schaarste]);

        geladen.Zet(instantie.Zoekvragen[1] with { Profiel = instantie.Zoekvragen[0].Profiel });
        Assert.Equal(-2, geladen.Waarde()[Niveaus.Schaarste]);

        geladen.Zet(instantie.Groepen[0] with { Vrij = 2 });
        Assert.Equal(-2, geladen.Waarde()[Niveaus.Schaarste]);
        Assert.Equal(2, instantie.Zoekvragen.Count(z => geladen.Naar(z.Code) is not null));
    }

    private static void Wijzig(Random toeval, Geladenvraag geladen)
    {
        var (groepen, zoekvragen) = (geladen.Instantie.Groepen, geladen.Instantie.Zoekvragen);
        var groep = groepen[toeval.Next(groepen.Count)];
        var zoekvraag = zoekvragen[toeval.Next(zoekvragen.Count)];
        var ander = zoekvragen[toeval.Next(zoekvragen.Count)];
        switch (toeval.Next(6))
        {
            case 0:
                geladen.Zet(groep with { Vrij = groep.Vrij + 1 });
                break;
            case 1:
                geladen.Zet(groep with { Vrij = Math.Max(0, groep.Vrij - 1) });
                break;
            case 2:
                geladen.Zet(groep with { Groep = groep.Groep with { Profielen = Deel(toeval) } });
                break;
            case 3:
                geladen.Zet(
                    groep with
                    {
                        Vrij = toeval.Next(3),
                        Groep = groep.Groep with { Plek = new(900 + toeval.Next(400), 4000) },
                    }
                );
                break;
            case 4:
                geladen.Zet(
                    zoekvraag with
                    {
                        Profiel = zoekvraag.Profiel with { Profiel = Deel(toeval).FirstOrDefault() },
                    }
                );
                break;
            default:
                // All facts of another, with the own home: another status, another date, moving or not.
                geladen.Zet(
                    zoekvraag.Wacht == ander.Wacht
                        ? ander with
                        {
                            Code = zoekvraag.Code,
                            HuidigeGroep = zoekvraag.HuidigeGroep,
                        }
                        : ander with
                        {
                            Code = zoekvraag.Code,
                        }
                );
                break;
        }
    }

    private static string[] Deel(Random toeval) => [.. new[] { "880", "882", "884" }.Where(_ => toeval.Next(2) == 0)];

    // The value of the division as it is given; nobody is where there is no place or where he does not fit.
    private static long[] Nageteld(Bogenset bogen, Geladenvraag geladen)
    {
        var (som, over) = (new long[Niveaus.Aantal], (long[])[.. bogen.Plekken]);
        var waarde = new long[Niveaus.Aantal];
        for (var z = 0; z < bogen.Huidig.Length; z++)
        {
            var groep = bogen.Huidig[z];
            if (geladen.Naar(bogen.Instantie.Zoekvragen[z].Code) is { } naar)
            {
                groep = bogen.Instantie.Groepen.ToList().FindIndex(g => g.Code == naar);
                bogen.Waarde(z, bogen.Vind(z, groep)!.Value, waarde);
                Niveaus.Tel(som, waarde);
            }
            if (groep >= 0)
            {
                over[groep]--;
            }
        }
        Assert.All(over, plekken => Assert.True(plekken >= 0));
        return som;
    }
}
