using Regiotafel.Tests.Huis;

namespace Regiotafel.Tests.Cijfers.Motor;

/// <summary>No request ever runs native code on somebody's data: the engine opens in a process of its own.</summary>
public sealed class MotorwachtTests
{
    private const string Sleutel = "Bibliotheek.Ontgrendel()";

    [Fact]
    public void Alleen_de_rekenwerker_en_de_opdrachtregel_openen_de_motor()
    {
        var openers = Broncode
            .Bestanden(".cs", ".cshtml")
            .Where(pad => pad.StartsWith("src/", StringComparison.Ordinal))
            .Where(pad => Broncode.Lees(pad).Contains(Sleutel, StringComparison.Ordinal));

        Assert.Equal(["src/Cijfers/Deur/Cijferloop.cs", "src/Cijfers/Deur/Rekenwerker.cs"], openers);
    }

    [Fact]
    public void Wie_de_motor_opent_wordt_alleen_door_zijn_eigen_opdracht_gestart()
    {
        var starters = Broncode
            .Bestanden(".cs", ".cshtml")
            .Where(pad => pad.StartsWith("src/", StringComparison.Ordinal))
            .Where(pad =>
                Broncode.Lees(pad) is var tekst
                && (
                    tekst.Contains("Rekenwerker.Voer(", StringComparison.Ordinal)
                    || tekst.Contains("Cijferloop.Voer(", StringComparison.Ordinal)
                )
            );

        Assert.Equal(["src/Web/Opdrachten/CijfersOpdracht.cs", "src/Web/Opdrachten/RekenwerkerOpdracht.cs"], starters);
    }
}
