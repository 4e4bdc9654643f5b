using System.Reflection;

namespace Regiotafel.Tests.Huis;

[Trait("soort", "keuring")]
public sealed class WoordenlijstTests
{
    [Fact]
    public void Elk_woord_aan_de_deur_staat_in_de_woordenlijst()
    {
        var typen =
            from kamer in Tekening.Kamers
            from type in Assembly.Load($"Regiotafel.{kamer}").GetExportedTypes()
            where Deurregels.StaatInDeur(kamer, type)
            select type.Name;

        Bevindingen.Geen(Woordenlijst.Ontbrekend(typen, Broncode.Lees("WOORDENLIJST.md")));
    }

    [Fact]
    public void Een_woord_buiten_de_lijst_valt_op() =>
        Assert.Equal(
            ["Zolderkamer does not stand in WOORDENLIJST.md"],
            Woordenlijst.Ontbrekend(["Zolderkamer", "IPeilbron", "Plek`1"], "| Peilbron | waar ... |\n| plek | ... |")
        );
}
