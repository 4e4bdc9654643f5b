using System.Text;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>A correction as a person types it.</summary>
internal sealed class Correctieinvoer
{
    private const int LangsteReden = 500;

    public Correctievorm Vorm { get; set; }
    public string? Soort { get; set; }
    public string? Kolom { get; set; }
    public List<string?> Sleutel { get; set; } = [];
    public string? Verwacht { get; set; }
    public string? Wordt { get; set; }
    public string? Reden { get; set; }
    public DateOnly? VervaltOp { get; set; }

    /// <summary>The file that it becomes, or at which field it is refused.</summary>
    public (Correctiestuk? Stuk, string Veld, Weigering? Weigering) Keur(string auteur, DateOnly vandaag)
    {
        var soort = Contract.Zoek(Soort ?? "");
        if (soort?.Kolommen.FirstOrDefault(k => k.Naam == Kolom) is not { } kolom)
        {
            return (null, nameof(Kolom), Weigeringen.Onbekend);
        }
        var waarden = Vorm == Correctievorm.Waarde ? KeurWaarde(soort, kolom) : KeurVertaling(kolom);
        var (veld, weigering) = waarden.Weigering is null ? KeurHoofd(vandaag) : waarden;
        return weigering is not null
            ? (null, veld, weigering)
            : (
                new(
                    Guid.NewGuid(),
                    Vorm,
                    soort.Naam,
                    Vorm == Correctievorm.Waarde ? [.. Sleutel.Select(Net)] : [],
                    kolom.Naam,
                    Net(Verwacht),
                    Net(Wordt),
                    VervaltOp!.Value,
                    auteur,
                    "",
                    Net(Reden)
                ),
                "",
                null
            );
    }

    private (string Veld, Weigering? Weigering) KeurWaarde(Soort soort, Kolom kolom)
    {
        if (soort.Sleutel.Contains(kolom))
        {
            return (nameof(Kolom), Weigeringen.Sleutelkolom);
        }
        for (var i = 0; i < soort.Sleutel.Count; i++)
        {
            if (i >= Sleutel.Count || !Goed(soort.Sleutel[i], Sleutel[i]))
            {
                return ($"{nameof(Sleutel)}[{i}]", Weigeringen.Sleutel);
            }
        }
        return !Goed(kolom, Verwacht) ? (nameof(Verwacht), Weigeringen.Waarde) : KeurWordt(kolom);
    }

    private (string Veld, Weigering? Weigering) KeurVertaling(Kolom kolom) =>
        kolom.Lijst is not { } lijst ? (nameof(Kolom), Weigeringen.Onbekend)
        : lijst.Waarden.Contains(Net(Verwacht)) || !Onbekendecode.Toonbaar(Net(Verwacht))
            ? (nameof(Verwacht), Weigeringen.Waarde)
        : Net(Wordt).Length == 0 ? (nameof(Wordt), Weigeringen.Waarde)
        : KeurWordt(kolom);

    private (string Veld, Weigering? Weigering) KeurWordt(Kolom kolom) =>
        !Goed(kolom, Wordt) ? (nameof(Wordt), Weigeringen.Waarde)
        : Net(Wordt) == Net(Verwacht) ? (nameof(Wordt), Weigeringen.Zelfde)
        : ("", null);

    private (string Veld, Weigering? Weigering) KeurHoofd(DateOnly vandaag) =>
        Net(Reden) is not { Length: > 0 and <= LangsteReden } reden ? (nameof(Reden), Weigeringen.Reden)
        : Herkenningsscan.Scan(reden, vandaag).Geweigerd ? (nameof(Reden), Weigeringen.Persoon)
        : VervaltOp is not { } dag || dag <= vandaag || dag > vandaag.AddMonths(Leveringsgrenzen.Bewaarmaanden)
            ? (nameof(VervaltOp), Weigeringen.Dag)
        : ("", null);

    // A person's number never gets in by this door either.
    private static bool Goed(Kolom kolom, string? tekst) =>
        Waardevorm.Past(kolom, Net(tekst))
        && (kolom.Type is Kolomtype.Getal || !Bsnvorm.KomtVoor(Encoding.UTF8.GetBytes(Net(tekst))));

    // One line: the file is read line by line.
    private static string Net(string? tekst) =>
        new string([.. (tekst ?? "").Select(t => char.IsControl(t) ? ' ' : t)]).Trim();
}
