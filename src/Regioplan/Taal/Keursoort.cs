namespace Regiotafel.Regioplan.Taal;

/// <summary>How heavy a point of the check is.</summary>
internal enum Keursoort
{
    /// <summary>A person may accept it with a reason.</summary>
    Waarschuwing,

    /// <summary>It must be mended first.</summary>
    Fout,
}
