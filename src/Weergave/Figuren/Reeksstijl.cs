namespace Regiotafel.Weergave.Figuren;

/// <summary>Colour and dash of a line. The numbers belong to the profiles W1 to W5 everywhere.</summary>
public enum Reeksstijl
{
    Een = 1,
    Twee = 2,
    Drie = 3,
    Vier = 4,
    Vijf = 5,

    /// <summary>A goal or limit: in ink, always in steps.</summary>
    Grens = 6,
}
