using System.Security.Cryptography;
using System.Text;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>A file laid beside the list as it is now. Nothing of it is done until somebody has looked.</summary>
internal sealed record Wachtlijstverschil(IReadOnlyList<Verschilregel> Regels)
{
    /// <summary>There is something to save.</summary>
    public bool Verandert =>
        Regels.Any(r =>
            r.Uitkomst is Verschiluitkomst.Nieuw or Verschiluitkomst.Gewijzigd or Verschiluitkomst.NietMeerGemeld
        );

    /// <summary>Names this very difference: what is saved is what was on the screen.</summary>
    public string Vingerafdruk =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Concat(
                        Regels.Select(r =>
                            $"{r.Uitkomst}|{r.Regel}|{r.Stand}|{r.Zoekvraag?.Id}|{string.Join('|', r.Wijzigingen)}\n"
                        )
                    )
                )
            )
        );

    public IReadOnlyList<Verschilregel> Van(Verschiluitkomst uitkomst) =>
        [.. Regels.Where(r => r.Uitkomst == uitkomst)];

    public int Aantal(Verschiluitkomst uitkomst) => Regels.Count(r => r.Uitkomst == uitkomst);
}

/// <summary>What a file means for one person.</summary>
/// <param name="Regel">Line of the file; 0 when the person is not in it.</param>
internal sealed record Verschilregel(Verschiluitkomst Uitkomst, int Regel)
{
    public Persoonstand? Stand { get; init; }

    /// <summary>The case of this person; null when there is none.</summary>
    public Zoekvraag? Zoekvraag { get; init; }

    public IReadOnlyList<Veldwijziging> Wijzigingen { get; init; } = [];

    /// <summary>Why nothing follows, or why it left the list.</summary>
    public string Reden { get; init; } = "";
}

/// <summary>One field that differs.</summary>
/// <param name="Veld">Word for people.</param>
internal sealed record Veldwijziging(string Veld, string Was, string Wordt);

/// <summary>The kinds of difference.</summary>
internal enum Verschiluitkomst
{
    Nieuw,
    Gewijzigd,
    NietMeerGemeld,
    Gelijk,
    Quarantaine,

    /// <summary>Closed or placed here: people decide what that means.</summary>
    HierGesloten,

    /// <summary>Does not wait, no ggz, or another region.</summary>
    NietVoorLijst,
}
