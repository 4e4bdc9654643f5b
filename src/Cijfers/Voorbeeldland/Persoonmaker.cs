using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>Makes persons, each with a pseudonym of its own that begins with the mark of something synthetic.</summary>
internal sealed class Persoonmaker(long zaad)
{
    private const string Merk = "syn";
    private const string Tekens = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int TekensInPseudoniem = 13;
    private readonly ulong _begin = Toeval.Meng((ulong)zaad);

    public List<Persoon> Personen { get; } = [];

    public Persoon Nieuw(Toeval toeval, int dag)
    {
        var leeftijd = 18 + Math.Min(toeval.Onder(70), toeval.Onder(80));
        var maand = toeval.Kans(960) ? toeval.Tussen(1, 12) : (int?)null;
        var persoon = new Persoon(Pseudoniem(Personen.Count), Dagen.Jaar(dag) - leeftijd - 1, maand, Herkomst(toeval));
        Personen.Add(persoon);
        return persoon;
    }

    private static string Herkomst(Toeval toeval) =>
        toeval.Onder(1000) switch
        {
            < 815 => "Wmo",
            < 915 => "Zvw",
            < 955 => "Wlz_overig",
            < 970 => "Jw",
            < 990 => "geen",
            _ => "onbekend",
        };

    private string Pseudoniem(int nummer)
    {
        var rest = Toeval.Meng(_begin + (ulong)nummer);
        return string.Create(
            Merk.Length + TekensInPseudoniem,
            rest,
            static (plek, getal) =>
            {
                Merk.CopyTo(plek);
                for (var i = Merk.Length; i < plek.Length; i++)
                {
                    plek[i] = Tekens[(int)(getal & 31)];
                    getal >>= 5;
                }
            }
        );
    }
}
