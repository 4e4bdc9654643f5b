namespace Regiotafel.Weergave.Figuren;

/// <summary>Where a value lies beside the others, as a shape. The word stands in the table, and in the drawing where there is room.</summary>
public enum Puntvorm
{
    /// <summary>Not to be told apart, or not compared.</summary>
    Rond,

    /// <summary>Higher: it points up.</summary>
    Omhoog,

    /// <summary>Lower: it points down.</summary>
    Omlaag,
}
