using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>The rows of one provider in a region, ready to be looked over and confirmed.</summary>
internal sealed class Actueelblad
{
    private Actueelblad(IReadOnlyList<Actueellocatie> locaties, DateTime nu)
    {
        (Locaties, Nu) = (locaties, nu);
    }

    public IReadOnlyList<Actueellocatie> Locaties { get; }
    public DateTime Nu { get; }
    public DateOnly Vandaag => Klok.Datum(Nu);
    public int Aantal => Locaties.Sum(l => l.Rijen.Count);
    public int NietBevestigd => Locaties.Sum(l => l.Rijen.Count(r => r.Stand == Stand.NietBevestigd));

    /// <summary>What was typed and not stored, with the message when there is one.</summary>
    public Dictionary<Guid, Rijfout> Getypt { get; set; } = [];

    public static Actueelblad Maak(Regiobeeld beeld, Guid aanbieder, DateTime nu)
    {
        var vandaag = Klok.Datum(nu);
        return new Actueelblad(
            [
                .. beeld
                    .Rijen.Where(r => r.Aanbieder.Id == aanbieder && r.InRegister(vandaag))
                    .GroupBy(r => r.Locatie.Id)
                    .Select(g => new Actueellocatie(g.First().Locatie, [.. g.Select(r => Rij(r, nu, vandaag))])),
            ],
            nu
        );
    }

    /// <summary>The rows that were sent, of one location or of all, as they stand in the register of this provider.</summary>
    public IReadOnlyList<Rijinvoer> Gevraagd(
        Guid? locatie,
        IReadOnlyDictionary<Guid, string?> vrij,
        IReadOnlyDictionary<Guid, int> versies
    ) =>
        [
            .. Locaties
                .Where(l => locatie is null || l.Locatie.Id == locatie)
                .SelectMany(l => l.Rijen)
                .Select(r => r.Rij.Aanbod.Id)
                .Where(id => vrij.ContainsKey(id) && versies.ContainsKey(id))
                .Select(id => new Rijinvoer(id, vrij[id], versies[id])),
        ];

    /// <summary>What was typed in rows that were not sent along, so that it is not lost.</summary>
    public Dictionary<Guid, Rijfout> NogGetypt(Guid? locatie, IReadOnlyDictionary<Guid, string?> vrij) =>
        Locaties
            .Where(l => locatie is not null && l.Locatie.Id != locatie)
            .SelectMany(l => l.Rijen)
            .Where(r => vrij.TryGetValue(r.Rij.Aanbod.Id, out var getypt) && getypt != r.Vrij)
            .ToDictionary(r => r.Rij.Aanbod.Id, r => new Rijfout(vrij[r.Rij.Aanbod.Id] ?? "", ""));

    /// <summary>Everything typed comes back, also in the rows that were good.</summary>
    public static Dictionary<Guid, Rijfout> Aangevuld(
        IReadOnlyDictionary<Guid, Rijfout> fouten,
        IReadOnlyDictionary<Guid, string?> vrij
    ) => vrij.ToDictionary(v => v.Key, v => fouten.GetValueOrDefault(v.Key) ?? new Rijfout(v.Value ?? "", ""));

    public static string Melding(int aantal) => aantal == 1 ? "1 regel bevestigd." : $"{aantal} regels bevestigd.";

    public static string? Toelichting(int fouten) =>
        fouten switch
        {
            0 => null,
            1 => "1 regel is niet opgeslagen. U ziet hieronder waarom.",
            _ => $"{fouten} regels zijn niet opgeslagen. U ziet hieronder waarom.",
        };

    /// <summary>Name of the field with the number of a row; its id follows from it.</summary>
    public static string Veld(Guid id) => $"vrij[{id}]";

    public static string VeldId(Guid id) => TagBuilder.CreateSanitizedId(Veld(id), "_");

    private static Actueelrij Rij(Registerrij r, DateTime nu, DateOnly vandaag) =>
        new(r, r.VastOp(nu), Versheidsregel.Stand(r.Aanbod.BevestigdOp, r.Eenheid.Halfwaardetijd, vandaag));
}

/// <summary>A location with its rows.</summary>
internal sealed record Actueellocatie(LocatieBeeld Locatie, IReadOnlyList<Actueelrij> Rijen);

/// <summary>One offer on the page.</summary>
internal sealed record Actueelrij(Registerrij Rij, int Vast, Stand Stand)
{
    public string Vrij => Rij.Aanbod.Vrij.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
