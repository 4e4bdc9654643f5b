namespace Regiotafel.Weergave.Figuren;

/// <summary>From a value to a place on one axis of the drawing.</summary>
internal sealed record Schaal(Waardeas As, double Begin, double Einde)
{
    public double Plaats(decimal waarde) =>
        Begin + (Einde - Begin) * (double)((waarde - As.Laagste) / (As.Hoogste - As.Laagste));

    /// <summary>Where zero lies, or the near end of an axis without zero.</summary>
    public double Nul => Plaats(Math.Max(As.Laagste, Math.Min(As.Hoogste, 0)));
}
