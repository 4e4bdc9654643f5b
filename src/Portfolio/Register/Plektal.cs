using System.Globalization;
using System.Runtime.InteropServices;

namespace Regiotafel.Portfolio.Register;

/// <summary>
/// How many places, as far as this reader may know: a number, or only whether there is one. A page that writes it down writes
/// what may be seen, never a number that is hidden.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Plektal
{
    private readonly int _getal;
    private readonly PlekVrij? _antwoord;

    private Plektal(int getal, PlekVrij? antwoord) => (_getal, _antwoord) = (getal, antwoord);

    /// <summary>The number; null when it is hidden.</summary>
    public int? Getal => _antwoord is null ? _getal : null;

    /// <summary>At least one, as far as the reader may know.</summary>
    public bool Iets => _antwoord is { } antwoord ? antwoord == PlekVrij.Ja : _getal > 0;

    /// <summary>Known to be none.</summary>
    public bool Niets => _antwoord is { } antwoord ? antwoord == PlekVrij.Nee : _getal <= 0;

    public static implicit operator Plektal(int getal) => new(getal, antwoord: null);

    public static Plektal Alleen(PlekVrij antwoord) => new(0, antwoord);

    /// <summary>"3", "ja", "nee" or "onbekend".</summary>
    public override string ToString() =>
        _antwoord is { } antwoord
            ? antwoord.ToString().ToLowerInvariant()
            : _getal.ToString(CultureInfo.InvariantCulture);
}
