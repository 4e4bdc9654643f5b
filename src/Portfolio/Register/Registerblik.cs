using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Register;

/// <summary>
/// The register for the one who is signed in, of the own region and as far as the role may see. The only way for a page or an
/// address that readers with a limited view may open (guard test).
/// </summary>
internal sealed class Registerblik(
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    IEnumerable<IVasthoudweg> wegen
)
{
    /// <summary>Another number after every change.</summary>
    public Task<long> Teller(CancellationToken ct) => register.Teller(wie.Regio, ct);

    /// <summary>Places of this region are held by another way than from the register.</summary>
    public async Task<bool> AlleenMetVoorstel(CancellationToken ct)
    {
        foreach (var weg in wegen)
        {
            if (await weg.AlleenMetVoorstel(wie.Regio, ct))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>As it is now.</summary>
    public Task<Lezersbeeld> Nu(CancellationToken ct) => Nu(Lezer.Van(poort, wie), ct);

    /// <summary>As it is now, for all readers with the same view: without own rows and without contact.</summary>
    public Task<Lezersbeeld> Gedeeld(CancellationToken ct) =>
        Nu(Lezer.Van(poort, wie) with { Organisatie = Guid.Empty, Contact = false }, ct);

    /// <summary>As it was known at the end of a day in the past; what may be seen is judged by the state of that day.</summary>
    public async Task<Lezersbeeld> Op(DateOnly dag, CancellationToken ct) =>
        new(await register.Op(wie.Regio, dag, ct), Lezer.Van(poort, wie), Klok.EindeVan(dag).AddSeconds(-1));

    private async Task<Lezersbeeld> Nu(Lezer lezer, CancellationToken ct)
    {
        lezer = lezer with { AlleenMetVoorstel = await AlleenMetVoorstel(ct) };
        return new Lezersbeeld(await register.Nu(wie.Regio, ct), lezer, klok.Nu);
    }
}
