using System.Data.Common;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Gezond;

/// <summary>
/// May this node get requests? Only with a store that answers, has the schema of this version and agrees with our clock, and
/// not while it is stopping.
/// </summary>
internal sealed class Gereedheid(IOpslagMotor motor, SchemaControle schema, Klok klok, IHostApplicationLifetime leven)
{
    private static readonly TimeSpan Klokverschil = TimeSpan.FromSeconds(5);

    /// <summary>What stands in the way, in one word each; empty when ready.</summary>
    public async Task<IReadOnlyList<string>> Beletsels(CancellationToken ct)
    {
        if (leven.ApplicationStopping.IsCancellationRequested)
        {
            return ["stopt"];
        }
        try
        {
            return await Opslag(ct);
        }
        catch (DbException)
        {
            return ["opslag"];
        }
    }

    private async Task<IReadOnlyList<string>> Opslag(CancellationToken ct)
    {
        await using var verbinding = motor.Verbinding();
        await verbinding.OpenAsync(ct);
        var uit = new List<string>();
        if (!(await schema.Lees(verbinding, ct)).IsBij)
        {
            uit.Add("schema");
        }
        if (await motor.Tijd(verbinding, ct) is { } daar && (daar - klok.Nu).Duration() > Klokverschil)
        {
            uit.Add("klok");
        }
        return uit;
    }
}
