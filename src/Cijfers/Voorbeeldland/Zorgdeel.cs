namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>A period of care in one form, by the code of its leveringsvorm.</summary>
internal sealed class Zorgdeel(char vorm, int van, int tot)
{
    public const char Pgb = '2';
    public const char Verblijf = '4';
    public const char Vpt = '5';
    public const char Mpt = '7';
    public const char Deeltijd = '8';
    public const char Overig = '9';

    public char Vorm { get; set; } = vorm;

    public int Van { get; set; } = van;

    public int Tot { get; set; } = tot;

    /// <summary>Postcode of the location, when it is known.</summary>
    public string? Plek { get; set; }

    /// <summary>Whether the place is in a group of dwellings: J, N or unknown.</summary>
    public char? Geclusterd { get; set; }

    /// <summary>A provider sends claims for it: not for a pgb.</summary>
    public bool WordtGedeclareerd => Vorm != Pgb;

    public bool IsVerblijf => Vorm is Verblijf or Deeltijd;

    public bool IsEigenOmgeving => Vorm is Vpt or Mpt or Pgb;

    public bool Raakt(int van, int tot) => Van <= tot && Tot >= van;
}
