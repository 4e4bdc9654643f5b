using System.Net;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Regioplan;

namespace Regiotafel.Tests.Toegang.Rechten;

public sealed class HandelingFilterTests
{
    // The form of another page, sent here with its own token: nothing takes it, and nothing went wrong.
    [Fact]
    public async Task Wie_iets_stuurt_naar_een_bladzijde_die_niets_aanneemt_krijgt_niet_gevonden()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await Planproef.Begin(wereld);
        var analist = await wereld.Als(Personen.Ra);
        var formulier = (await analist.Open($"{Planproef.Adres}/bewerken/focus")).Formulier("Tekst");
        formulier.SetAttribute("action", $"{Planproef.Adres}/review");
        Assert.Equal(HttpStatusCode.NotFound, (await analist.Verstuur(formulier, null)).Status);
        Assert.Equal(HttpStatusCode.OK, (await analist.Open($"{Planproef.Adres}/review")).Status);
    }
}
