namespace Regiotafel.Plaatsing.Instanties;

/// <summary>Where in the file something stands; its text is only made when there is a fault.</summary>
/// <param name="Lijst">Name of the list or object; empty for the outermost.</param>
/// <param name="Index">−1: no list.</param>
internal readonly record struct Plaats(string Lijst, int Index = -1)
{
    public string Pad(string veld)
    {
        var begin = Index < 0 ? Lijst : $"{Lijst}[{Index}]";
        return begin.Length == 0 ? (veld.Length == 0 ? "bestand" : veld)
            : veld.Length == 0 ? begin
            : $"{begin}.{veld}";
    }
}
