using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Regiotafel.Kern;
using Regiotafel.Kern.Taken;
using Regiotafel.Web.Kopieen;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Web.Sleutels;

/// <summary>
/// Sees to it that there is always a key to work with: at the start and once a day. Not in the middle of a request, where the
/// framework would do it by itself: there a writing transaction may be open.
/// </summary>
internal sealed class Sleutelbeheer(
    Sleutelkast kast,
    Hoofdsleutel hoofdsleutel,
    IKeyManager sleutels,
    IConfiguration instellingen,
    Klok klok
) : ITaak
{
    // Other nodes read the keys once a day: a new key works only when all of them know it.
    private static readonly TimeSpan Bekend = TimeSpan.FromDays(2);
    private static readonly TimeSpan Vooruit = TimeSpan.FromDays(7);
    private static readonly TimeSpan Duur = TimeSpan.FromDays(90);

    public string Naam => "sleutels";

    public TimeSpan Elke => TimeSpan.FromDays(1);

    /// <summary>
    /// Before the first request: the master key of a new store is made, that of an existing store must open its keys. Throws
    /// <see cref="HoofdsleutelPastNiet"/> otherwise.
    /// </summary>
    public void Begin()
    {
        if (!hoofdsleutel.IsEr && kast.Lees().Count == 0)
        {
            hoofdsleutel.Maak();
        }
        if (!kast.GaatOpen())
        {
            throw new HoofdsleutelPastNiet(hoofdsleutel.Pad);
        }
        NeemOver();
        Vernieuw();
    }

    public Task Voer(CancellationToken ct)
    {
        Vernieuw();
        return Task.CompletedTask;
    }

    private void Vernieuw()
    {
        var nu = new DateTimeOffset(klok.Nu);
        var bruikbaar = sleutels.GetAllKeys().Where(s => !s.IsRevoked && s.ExpirationDate > nu).ToList();
        if (bruikbaar.Any(s => s.ExpirationDate > nu + Vooruit))
        {
            return;
        }
        var vanaf = bruikbaar.Exists(s => s.ActivationDate <= nu) ? nu + Bekend : nu;
        sleutels.CreateNewKey(vanaf, vanaf + Duur);
    }

    // An earlier version kept the keys as files in the data folder; what they protect must stay readable.
    private void NeemOver()
    {
        var map = new DirectoryInfo(Path.Combine(Opslagkeuze.Datamap(instellingen), Kopiebeschrijving.OudeSleutels));
        if (!map.Exists)
        {
            return;
        }
        var bekend = kast.GetAllElements().Select(Kenmerk).ToHashSet();
        foreach (
            var sleutel in map.EnumerateFiles("*.xml")
                .Select(b => XElement.Load(b.FullName))
                .Where(s => !bekend.Contains(Kenmerk(s)))
        )
        {
            kast.StoreElement(sleutel, Kenmerk(sleutel) ?? "");
        }
        map.Delete(recursive: true);
    }

    private static string? Kenmerk(XElement sleutel) => (string?)sleutel.Attribute("id");
}
