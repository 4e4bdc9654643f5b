using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>Ends holds whose time is over: every five minutes and at start.</summary>
internal sealed class Verlooptaak(VerlopenVasthoudingen verlopen, Werkeenheid werk) : ITaak
{
    public string Naam => "vasthoudingen-verlopen";

    public TimeSpan Elke => TimeSpan.FromMinutes(5);

    public Task Voer(CancellationToken ct) => werk.PerRegio(regio => werk.Doe(() => verlopen.Ruim(regio, ct), ct));
}
