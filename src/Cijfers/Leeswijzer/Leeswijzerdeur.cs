using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Leeswijzer;

/// <summary>Gives the shipped definitions to other rooms.</summary>
internal sealed class Leeswijzerdeur : ILeeswijzer
{
    public IReadOnlyList<Indicatorversie> Alle { get; } =
    [
        .. Definitieboek
            .Meegeleverd.Definities.OrderBy(d => d.Code, StringComparer.Ordinal)
            .ThenByDescending(d => Version.Parse(d.Versie))
            .Select(d => new Indicatorversie(
                d.Code,
                d.Titel,
                d.Versie,
                d.Editie,
                d.Soort.ToString().ToLowerInvariant(),
                Leeswijzerwoorden.Maat(d),
                d.Toelichting,
                d.Wijzigingen,
                d.Openbaar,
                d.Bestand.Sha256
            )),
    ];

    public IReadOnlyList<Indicatorversie> Versies(string code) => [.. Alle.Where(v => v.Code == code)];
}
