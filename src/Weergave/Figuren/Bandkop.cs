namespace Regiotafel.Weergave.Figuren;

/// <summary>The heads above the two ends of a band, the same words in every table.</summary>
internal static class Bandkop
{
    public static readonly Figuurkolom Minst = new("Minstens");
    public static readonly Figuurkolom Meest = new("Hoogstens");
}
