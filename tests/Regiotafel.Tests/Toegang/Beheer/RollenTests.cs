using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Toegang.Beheer;

public sealed class RollenTests
{
    [Theory, OpElkeMotor]
    public async Task Een_rol_die_al_geldt_is_geen_voorstel_meer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (id, versie) = await Rol(wereld);
        var zk = await wereld.Als(Personen.Zk);
        // Any form of this person carries a token that is good here.
        var token = Bezoeker.Velden((await zk.Open("/beheer/rollen")).Formulier("__RequestVerificationToken"));

        var geweigerd = await zk.Post(
            "/beheer/rollen",
            [.. token, ("rolbinding", $"{id}"), ("ja", "false"), ("Versie", $"{versie}")]
        );

        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Equal(HttpStatusCode.OK, (await (await wereld.Als(Personen.Lb)).Open("/beheer/accounts")).Status);
    }

    private static async Task<(Guid Id, int Versie)> Rol(Proefregio wereld)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        var rol = await scope
            .ServiceProvider.GetRequiredService<ToegangDb>()
            .Rolbindingen.SingleAsync(r => r.Rol == Regiotafel.Kern.Rol.LokaalBeheerder);
        return (rol.Id, rol.Versie);
    }
}
