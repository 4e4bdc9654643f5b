using Regiotafel.Kern;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>Lays a file beside the register as it is now and, after an export of ours, as it was then.</summary>
internal sealed class Vergelijking(RegisterLezer register, Klok klok)
{
    public async Task<Verschil> Maak(GelezenBestand bestand, string regio, Vergelijkgrond grond, CancellationToken ct)
    {
        var nu = await register.Nu(regio, ct);
        var toen =
            bestand.Stempel is { } stempel && stempel.Moment <= klok.Nu
                ? await register.Toen(regio, stempel.Moment, ct)
                : null;
        return new Vergelijker(bestand, nu, toen, grond).Vergelijk();
    }
}
